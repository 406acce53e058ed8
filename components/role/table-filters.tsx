import { useEffect, useRef } from "react";
import type { TableChoice } from "@/lib/guide/model-table";

type Props = {
  choice: TableChoice;
  groups: readonly { id: string; name: string }[];
  views: readonly { id: TableChoice["view"]; name: string }[];
  scale: readonly string[];
  onChange: (change: Partial<TableChoice>) => void;
};

/** Hidden by style where scripts do not run; the table is whole without them. */
export function TableFilters({ choice, groups, views, scale, onChange }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const chooseView = (chosen: string) =>
    onChange({ view: views.find(({ id }) => id === chosen)?.id ?? "general" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen before the script came is kept
  useEffect(() => {
    if (form.current === null) return;
    const chosen = new FormData(form.current);
    const read = (name: keyof TableChoice) => String(chosen.get(name));
    chooseView(read("view"));
    onChange({ group: read("group"), only: read("only"), words: read("words") });
  }, []);
  return (
    <form
      ref={form}
      className="needs-script no-print grid gap-3 text-small sm:grid-cols-2 lg:grid-cols-4"
      aria-label="Filter the competencies"
      onSubmit={(event) => event.preventDefault()}
    >
      <Select
        label="Industry"
        value={choice.view}
        options={views}
        name="view"
        onChange={chooseView}
      />
      <Select
        label="Group"
        name="group"
        value={choice.group}
        options={[{ id: "all", name: "All groups" }, ...groups]}
        onChange={(group) => onChange({ group })}
      />
      <Select
        label="Show"
        name="only"
        value={choice.only}
        options={[
          { id: "all", name: "Every level" },
          { id: "gates", name: "Must-haves only" },
          ...[3, 2, 1].map((level) => ({ id: String(level), name: `Asked: ${scale[level]}` })),
        ]}
        onChange={(only) => onChange({ only })}
      />
      <label className="grid gap-1">
        <span className="text-soft">Words</span>
        <input
          type="search"
          name="words"
          className="field"
          value={choice.words}
          onChange={(event) => onChange({ words: event.target.value })}
        />
      </label>
    </form>
  );
}

type SelectProps = {
  label: string;
  name: keyof TableChoice;
  value: string;
  options: readonly { id: string; name: string }[];
  onChange: (value: string) => void;
};

function Select({ label, name, value, options, onChange }: SelectProps) {
  return (
    <label className="grid gap-1">
      <span className="text-soft">{label}</span>
      <select
        name={name}
        className="field"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
