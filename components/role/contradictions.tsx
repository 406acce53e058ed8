import type { Contradiction } from "@/lib/model/source-facts";
import { contradictionAnchor } from "./contradiction-links";

export function Contradictions({ contradictions }: { contradictions: readonly Contradiction[] }) {
  return (
    <ol className="mt-3">
      {contradictions.map(({ id, subject, conflict, treatment, source_lines }, i) => (
        <li
          key={id}
          id={contradictionAnchor(id)}
          className="keep-together max-w-none scroll-mt-6 border-t border-line py-4 sm:grid sm:grid-cols-[14rem_1fr] sm:gap-6"
        >
          <h3 className="font-sans text-base font-semibold">
            {i + 1}. {subject}
          </h3>
          <div>
            <p>{conflict}</p>
            <p className="mt-1">
              <span className="text-soft">Here:</span> {treatment}
            </p>
            <p className="mt-1 text-small text-soft">
              {source_lines.length === 1 ? "Line" : "Lines"} {source_lines.join(", ")}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
