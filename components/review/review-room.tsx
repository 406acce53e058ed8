"use client";

import { useMemo } from "react";
import type { OpenedReview } from "@/lib/browser/open-review";
import type { CoachGuide } from "@/lib/model/coach-guide";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { industryOf, longDate } from "@/lib/report/words";
import { blindResult } from "@/lib/review/blind-result";
import type { CoachDocuments } from "@/lib/review/coach-documents";
import { viewReview } from "@/lib/review/review-view";
import { candidateName, linkWords } from "@/lib/review/review-words";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { PartList } from "./part-list";
import { openingPart, partsOf } from "./parts";
import { ReviewBar } from "./review-bar";
import { ReviewNotices } from "./review-notices";
import { ReviewPart } from "./review-part";
import { SavedNote } from "./saved-note";
import { usePart } from "./use-part";
import { useReview } from "./use-review";

type Props = {
  opened: Extract<OpenedReview, { ok: true }>;
  documents: CoachDocuments;
  model: RequirementModel;
  /** Undefined where it could not be loaded: then there are no questions to ask. */
  guide: CoachGuide | undefined;
  /** The reader's link, what follows its #. */
  readerFragment: string;
};

/** One review, open: what part of it is on screen, and what became of every word. */
export function ReviewRoom({ opened, documents, model, guide, readerFragment }: Props) {
  const review = useReview(opened, documents);
  const { kept, change } = review;
  const { result } = kept;
  const view = useMemo(() => viewReview(kept.review), [kept.review]);
  const blind = useMemo(() => blindResult(result), [result]);
  const asked = useMemo(() => resolveRequirements(model, result.variant), [model, result.variant]);
  const begun = view.coach.name !== "";
  const { part, go, heading } = usePart(kept.id, openingPart(view));
  const parts = partsOf(model, kept, view);
  // What is left of an ended review is read also by who never said their name.
  const inside = begun || kept.closed !== undefined;
  const here = (inside ? parts.find(({ id }) => id === part) : undefined) ?? parts[0];
  if (here === undefined) return null;
  const name = candidateName(result.name);
  const industry = industryOf(model, result.variant);
  return (
    <div className={here.id === "agenda" ? "agenda-room" : undefined}>
      {inside && <PartList parts={parts} here={here.id} onGo={go} />}
      <p className="agenda-hidden mt-2 max-w-none text-small wrap-anywhere text-soft">
        Your review of {name} · {model.role}, {industry.toLowerCase()} · sent{" "}
        {longDate(kept.resultAt)} · {linkWords(kept, new Date().toISOString())}
      </p>
      <h1 ref={heading} tabIndex={-1} className="agenda-hidden mt-2 wrap-anywhere">
        {here.id === "start"
          ? `${begun ? "Your review of" : "You are asked to review"} ${name}`
          : here.name}
      </h1>
      <SavedNote {...review} />
      <ReviewNotices opened={opened} kept={kept} name={name} />
      <ReviewPart
        part={here}
        model={model}
        guide={guide}
        kept={kept}
        view={view}
        blind={blind}
        asked={asked}
        name={name}
        readerFragment={readerFragment}
        onChange={change}
        onGo={go}
      />
      {inside && (
        <ReviewBar
          parts={parts}
          here={here}
          asked={asked.map(({ id }) => id)}
          view={view}
          ended={kept.closed !== undefined}
          onGo={go}
        />
      )}
    </div>
  );
}
