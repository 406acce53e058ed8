"use client";

import { localDay } from "@/lib/browser/local-day";
import type { CoachGuide } from "@/lib/model/coach-guide";
import type { KeptReview } from "@/lib/model/kept-review";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { capital } from "@/lib/report/words";
import type { BlindResult } from "@/lib/review/blind-result";
import type { ReviewChange } from "@/lib/review/change-review";
import type { ReviewView } from "@/lib/review/review-view";
import { leftWords } from "@/lib/review/review-words";
import type { Requirement } from "@/lib/scoring/requirements";
import { ActionsPart } from "./actions-part";
import { AgendaPart } from "./agenda-part";
import { ComparePart } from "./compare-part";
import type { Part } from "./parts";
import { RatePart } from "./rate-part";
import { ReaderLink } from "./reader-link";
import { StartPart } from "./start-part";

type Props = {
  part: Part;
  model: RequirementModel;
  guide: CoachGuide | undefined;
  kept: KeptReview;
  view: ReviewView;
  blind: BlindResult;
  asked: readonly Requirement[];
  name: string;
  readerFragment: string;
  onChange: (change: ReviewChange) => void;
  onGo: (part: string) => void;
};

/** The part that is open. */
export function ReviewPart(props: Props) {
  const { part, model, guide, kept, view, blind, asked, name, onChange } = props;
  const { review, result } = kept;
  const ended = kept.closed !== undefined;
  switch (part.id) {
    case "start":
      return (
        <StartPart
          blind={blind}
          note={kept.note}
          name={name}
          coach={view.coach.name}
          asked={asked.length}
          revealed={view.revealedAt !== undefined}
          onBegin={(coach) => begin(props, coach)}
        />
      );
    case "compare":
      return (
        <ComparePart
          model={model}
          result={result}
          review={review}
          view={view}
          guide={guide}
          onChange={onChange}
          onShown={() => props.onGo(part.id)}
        />
      );
    case "actions":
      return (
        <>
          <ActionsPart
            model={model}
            review={review}
            view={view}
            name={capital(name)}
            ended={ended}
            onChange={onChange}
          />
          {!ended && (
            <ReaderLink
              fragment={props.readerFragment}
              name={capital(name)}
              address={`${window.location.origin}${paths.shared}`}
            />
          )}
        </>
      );
    case "agenda":
      return (
        <AgendaPart
          model={model}
          result={result}
          view={view}
          guide={guide}
          left={leftWords(kept)}
          today={localDay()}
        />
      );
    default:
      return (
        <RatePart
          model={model}
          competencies={part.competencies ?? []}
          mustHaves={new Set(asked.flatMap(({ id, floor }) => (floor === undefined ? [] : [id])))}
          blind={blind}
          shown={view.revealedAt === undefined ? undefined : result}
          review={review}
          guide={guide}
          name={name}
          ended={ended}
          onChange={onChange}
        />
      );
  }
}

function begin({ kept, view, onChange, onGo }: Props, coach: string): void {
  if (coach !== view.coach.name) {
    onChange({ kind: "name", name: coach, over: kept.review.coachName });
    // Where the device keeps nothing, they say it again next time.
    void import("@/lib/browser/coach-name")
      .then(({ keepCoachName }) => keepCoachName(coach))
      .catch(() => undefined);
  }
  onGo(view.revealedAt === undefined ? "first" : "compare");
}
