"use client";

import { useEffect, useMemo, useState } from "react";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import { loadProofs } from "@/lib/browser/load-proofs";
import { localDay } from "@/lib/browser/local-day";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { firstMonday } from "@/lib/plan/first-monday";
import { makePlan } from "@/lib/plan/plan";
import { planSentences } from "@/lib/report/plan-words";
import { count } from "@/lib/report/words";
import type { GapKind } from "@/lib/scoring/kinds";
import type { Score } from "@/lib/scoring/score";
import { Fold } from "./fold";
import { InTurn } from "./in-turn";
import { PlanAgreed } from "./plan-agreed";
import { PlanCalendar } from "./plan-calendar";
import { PlanOutside } from "./plan-outside";
import { PlanSettings } from "./plan-settings";
import { PlanSteps } from "./plan-steps";
import { PlanTaken } from "./plan-taken";
import { PlanWeeks } from "./plan-weeks";
import { useKept } from "./use-kept";
import { useModelDocument } from "./use-model-document";
import { usePlanActions } from "./use-plan-actions";

export type PlanProps = {
  model: RequirementModel;
  result: Result;
  score: Score;
  kinds: ReadonlyMap<string, readonly GapKind[]>;
  /** The reader's own draft, where they may change the plan. */
  kept?: KeptDraft | undefined;
};

/** The learning plan: what to do first, in which weeks and with what. It re-forms at every change. */
export function PlanSection({ model, result, score, kinds, kept }: PlanProps) {
  const draft = useKept(kept, (whole) => whole, undefined);
  useEffect(() => kept?.follow(), [kept]);
  const [today] = useState(() => localDay());
  const choices = draft?.plan;
  const done = draft === undefined ? result.progress : draft.progress;
  const start = choices?.start ?? firstMonday(today);
  const { hoursPerWeek } = (draft ?? result).profile ?? {};
  const plan = useMemo(
    () => makePlan(model, score, { ...choices, start, hoursPerWeek, done }),
    [model, score, choices, start, hoursPerWeek, done],
  );
  const { actions, marked, takeBack, takeBackSkips, keepPlan } = usePlanActions(kept, start, today);
  const proofs = useModelDocument(
    loadProofs,
    model,
    [...plan.steps, ...plan.later].some(({ proof }) => proof),
  );
  const list = { model, proofs, actions, marked, takeBack };
  const behind = plan.steps.some(({ end }) => end < today);
  return (
    <div className="mt-2">
      <InTurn>
        <p>{planSentences(model, plan).join(" ")}</p>
        {kept && (
          <PlanSettings
            plan={plan}
            freeOnly={choices?.freeOnly ?? false}
            progress={kept.progress}
            onChange={keepPlan}
            onHours={(hoursPerWeek) => {
              const profile = { ...draft?.profile, hoursPerWeek };
              kept.change({ profile, plan: { start } });
            }}
          />
        )}
        {kept && behind && (
          <p className="no-print mt-4 border-l-4 border-line-strong py-1 pl-4">
            Some of these dates have passed.{" "}
            <button
              type="button"
              className="btn-text"
              onClick={() => keepPlan({ start: firstMonday(today) })}
            >
              Plan what is left from the next Monday on
            </button>
          </p>
        )}
        <PlanWeeks model={model} result={result} plan={plan} />
        {kept && choices?.actions && (
          <PlanAgreed model={model} actions={choices.actions} kept={kept} today={today} />
        )}
        <PlanSteps {...list} id="plan-steps" list="steps" steps={plan.steps} first={1}>
          <h3 id="plan-steps" tabIndex={-1} className="mt-10">
            Step by step
          </h3>
          <p className="mt-2 text-small text-soft">
            In the order of what an hour gains, each after what it builds on. So a short step may
            come before the largest gap.
          </p>
        </PlanSteps>
        {plan.later.length > 0 && (
          <Fold
            className="mt-4 border-t border-line pt-4"
            summaryClass="cursor-pointer py-1 font-semibold"
            summary={`${count(plan.later.length, "step")} that ${plan.later.length === 1 ? "comes" : "come"} later`}
          >
            <p className="mt-2 text-small text-soft">
              In the order in which they would follow at this pace. Far-off dates are there to show
              the size of it, not to be kept.
            </p>
            <PlanSteps
              {...list}
              id="plan-later"
              list="later"
              steps={plan.later}
              first={plan.steps.length + 1}
            />
          </Fold>
        )}
        {draft && <PlanCalendar model={model} plan={plan} proofs={proofs.document} draft={draft} />}
        <PlanTaken
          model={model}
          plan={plan}
          today={today}
          takeBack={takeBack}
          takeBackSkips={takeBackSkips}
          {...(kept && {
            onDate: (key: string, date: string) => kept.change({ progress: { [key]: date } }),
          })}
        />
        <PlanOutside
          model={model}
          score={score}
          kinds={kinds}
          plan={plan}
          own={kept !== undefined}
        />
      </InTurn>
    </div>
  );
}
