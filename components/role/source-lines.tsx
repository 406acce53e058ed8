import type { SourceEntry } from "@/lib/model/source-facts";

/** Lines of the source in our words. */
export function SourceLines({ entries }: { entries: readonly SourceEntry[] }) {
  return (
    <ul className="mt-3 grid gap-1.5">
      {entries.map(({ line, section, says }) => (
        <li
          key={line}
          data-lines={line}
          className="grid max-w-none grid-cols-[3rem_1fr] gap-x-2 text-small"
        >
          <span className="text-soft tabular-nums">
            <span className="sr-only">Line </span>
            {line}
          </span>
          <span>
            {says} <span className="text-soft">{section}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
