import { useState, useSyncExternalStore } from "react";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import { SaveNote } from "./save-note";

type Props = { id: string; name: string; scale: readonly string[]; kept: KeptDraft };

/** Under an answer in whose place an agreed level counts: says so, lets it go, and brings it back. */
export function AgreedLevel({ id, name, scale, kept }: Props) {
  const agreed = useSyncExternalStore(kept.subscribe, () => kept.get().answers[id]?.agreed);
  const [before] = useState(agreed);
  if (before === undefined) return null;
  const dropped = agreed === undefined;
  return (
    <p className="mt-1 text-small">
      <span role="status">
        {dropped
          ? "Dropped: your own level counts in your report."
          : `You and your coach agreed on level ${before}, ${scale[before]}; it counts in your report.`}
      </span>{" "}
      <button
        type="button"
        className="btn-text no-print"
        onClick={() => kept.change({ answers: { [id]: { agreed: dropped ? before : undefined } } })}
      >
        {dropped ? "Undo" : "Drop it"}
        <span className="sr-only">, {name}</span>
      </button>
      {dropped && <SaveNote progress={kept.progress} />}
    </p>
  );
}
