"use client";

import { Confirm } from "@/components/ui/confirm";
import type { CoachGuide } from "@/lib/model/coach-guide";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { Review } from "@/lib/model/review";
import { capital, count, listOf, longDate } from "@/lib/report/words";
import type { ReviewChange } from "@/lib/review/change-review";
import { type Difference, differencesOf, onlyCoach } from "@/lib/review/differences";
import type { ReviewView } from "@/lib/review/review-view";
import { candidateName } from "@/lib/review/review-words";
import { DifferenceItem } from "./difference-item";

type Props = {
  model: RequirementModel;
  result: Result;
  review: Review;
  view: ReviewView;
  guide: CoachGuide | undefined;
  onChange: (change: ReviewChange) => void;
  /** The levels are shown now: what asked for them goes, and with it what had the focus. */
  onShown: () => void;
};

/** First the step that shows the candidate's levels, then where the two differ, what weighs most first. */
export function ComparePart(props: Props) {
  const { model, result, view, onChange } = props;
  const name = candidateName(result.name);
  const rated = Object.values(view.competencies).filter(({ level }) => level !== undefined).length;
  if (view.revealedAt === undefined) {
    return (
      <div className="mt-6 grid justify-items-start gap-4">
        <p>
          You have rated {count(rated, "competency", "competencies")} without seeing what {name}{" "}
          chose. What two people say without knowing of each other tells most; once you have seen
          the levels you cannot unsee them.
        </p>
        <Confirm
          strong
          ask={`Show the levels of ${name}`}
          question={`From now on you see what ${name} chose. The time is noted, and every level you give or change afterwards says that it came later. ${rated === 0 ? "You have rated nothing yet. " : ""}It cannot be taken back.`}
          yes="Show them now"
          no="Go on without"
          onYes={() => {
            onChange({ kind: "reveal" });
            props.onShown();
          }}
        />
      </div>
    );
  }
  const differences = differencesOf(model, result, view);
  const talk = differences.filter((one) => one.talk);
  const near = differences.filter(({ distance }) => distance === 1);
  const same = differences.filter(({ distance }) => distance === 0);
  const only = onlyCoach(model, result, view);
  return (
    <>
      <p className="mt-3">
        {summaryOf(differences, talk.length, same.length, name)} The levels were shown on{" "}
        {longDate(view.revealedAt)}.
      </p>
      <Group {...props} id="talk" title="To talk about" differences={talk}>
        Two levels or more lie between you. Ask, listen, then settle on a level together.
      </Group>
      <Group {...props} id="near" title="One level apart" differences={near}>
        Within what two honest people may differ by. Settle it where it matters.
      </Group>
      <Group {...props} id="same" title="Seen alike" differences={same}>
        You both say the same. Agree on it and it counts as settled in the score.
      </Group>
      {only.length > 0 && (
        <section aria-labelledby="only" className="mt-12">
          <h2 id="only">Judged by you alone</h2>
          <p>
            {capital(name)} gave no level for {listOf(only.map((one) => one.name))}.
          </p>
        </section>
      )}
    </>
  );
}

type GroupProps = Omit<Props, "onShown"> & {
  id: string;
  title: string;
  differences: readonly Difference[];
  children: string;
};

function Group({ id, title, differences, children, ...rest }: GroupProps) {
  const { model, result, review, guide, onChange } = rest;
  if (differences.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id}>{title}</h2>
      <p className="text-soft">{children}</p>
      <ol className="mt-4">
        {differences.map((difference) => (
          <DifferenceItem
            key={difference.competency.id}
            model={model}
            difference={difference}
            name={result.name}
            reviewed={review.competencies[difference.competency.id] ?? {}}
            revealedAt={review.revealedAt}
            question={guide?.competencies[difference.competency.id]?.questions[difference.asked]}
            onChange={onChange}
          />
        ))}
      </ol>
    </section>
  );
}

function summaryOf(all: readonly Difference[], talk: number, same: number, name: string): string {
  if (all.length === 0) {
    return `There is no competency yet that both you and ${name} gave a level.`;
  }
  const both = count(all.length, "competency", "competencies");
  const far = talk === 0 ? "none by two levels or more" : `${talk} by two levels or more`;
  return `You and ${name} both rated ${both}: ${same} alike, ${all.length - same} differently, ${far}.`;
}
