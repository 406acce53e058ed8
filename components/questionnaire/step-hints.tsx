"use client";

import type { Draft } from "@/lib/draft/draft";
import { sameLevelThroughout, topLevelsUnshown } from "@/lib/draft/hints";
import type { Hint } from "@/lib/draft/vocabulary";
import { HintCard } from "./hint-card";

type Props = {
  draft: Draft | undefined;
  /** The questions of this step that are asked. */
  ids: readonly string[];
  scale: readonly string[];
  onDismiss: (hint: Hint) => void;
};

/** Beneath the last question, where nothing that is being read moves. */
export function StepHints({ draft, ids, scale, onDismiss }: Props) {
  if (draft === undefined) return null;
  const same = draft.hints.includes("same-level") ? undefined : sameLevelThroughout(draft, ids);
  const [unshown] = draft.hints.includes("top-level-unshown") ? [] : topLevelsUnshown(draft, ids);
  return (
    <div aria-live="polite">
      {same !== undefined && (
        <HintCard
          title={`“${scale[same]}” for all ${ids.length} of these`}
          onDismiss={() => onDismiss("same-level")}
        >
          <p>
            That can be right. If you went through quickly, look once more at the one you know best
            and the one you know least.
          </p>
        </HintCard>
      )}
      {unshown !== undefined && (
        <HintCard
          title={`${scale[4]}, with nothing to show yet`}
          onDismiss={() => onDismiss("top-level-unshown")}
        >
          <p>
            You chose the top level for <a href={`#${unshown}`}>{nameOf(unshown)}</a>. A line on
            what others rely on makes it easier to believe, and narrows the range of your result. It
            is optional.
          </p>
        </HintCard>
      )}
    </div>
  );
}

/** The question's own name, as it stands on the page. */
function nameOf(id: string): string {
  return document.getElementById(id)?.querySelector("legend")?.textContent ?? "one of these";
}
