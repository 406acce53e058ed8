import type { NumberedContradiction } from "@/lib/guide/pay-chart";
import { paths } from "@/lib/paths";

/** Links to entries of the numbered list of contradictions; nothing where there are none. */
export function ContradictionLinks({ list }: { list: readonly NumberedContradiction[] }) {
  return list.map(({ number, id }, i) => (
    <span key={id}>
      {i > 0 && ", "}
      <a href={`${paths.market}#${contradictionAnchor(id)}`}>
        <span className="sr-only">contradiction </span>
        {number}
      </a>
    </span>
  ));
}

export function contradictionAnchor(id: string): string {
  return `contradiction-${id}`;
}
