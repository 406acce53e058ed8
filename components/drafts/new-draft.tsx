"use client";

import { useRouter } from "next/navigation";
import { type SyntheticEvent, useState } from "react";
import type { Draft } from "@/lib/draft/draft";
import { FIRST_NAME } from "@/lib/draft/vocabulary";
import { LIMITS } from "@/lib/model/vocabulary";
import { paths } from "@/lib/paths";

type Props = { model: Draft["model"]; taken: readonly string[] };

/** Begins another draft beside those that are there: another industry, or the same a year later. */
export function NewDraft({ model, taken }: Props) {
  const router = useRouter();
  const [name, setName] = useState("");
  async function begin(event: SyntheticEvent) {
    event.preventDefault();
    const { beginDraft } = await import("@/lib/browser/draft-shelf");
    await beginDraft(model, name.trim() === "" ? freeName(taken) : name.trim());
    router.push(paths.setup);
  }
  return (
    <form className="mt-3 flex flex-wrap items-end gap-3" onSubmit={(event) => void begin(event)}>
      <label className="grid min-w-[min(12rem,100%)] max-w-md flex-1 gap-1">
        <span className="text-small text-soft">Name, such as an industry or a year</span>
        <input
          className="field"
          maxLength={LIMITS.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className="btn btn-quiet">
        Begin another draft
      </button>
    </form>
  );
}

/** "My answers", "My answers 2", … */
function freeName(taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? FIRST_NAME : `${FIRST_NAME} ${n}`;
    if (!taken.includes(name)) return name;
  }
}
