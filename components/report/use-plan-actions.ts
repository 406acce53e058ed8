import { useEffect, useRef, useState } from "react";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import type { DraftChange } from "@/lib/draft/draft";
import type { PlanStep } from "@/lib/plan/plan-step";
import { resourcesAnchor, type StepActions, type StepPlace, stepAnchor } from "./plan-parts";

/** The step that was marked last: its place in the list holds a note with the way back. */
export type Marked = { kind: "done" | "skipped"; step: PlanStep; place: StepPlace };

export type TakeBack = (kind: Marked["kind"], key: string) => void;

/** Takes every skip back: the plan's own choice of steps. */
export type TakeBackSkips = (keys: readonly string[]) => void;

/** Id of the note on the step that was marked last. */
export const MARKED = "plan-marked";

/**
 * What a reader does with the plan, saved with the draft; none where there is no draft. The first day is
 * saved with the first change, so that a plan that was begun keeps its weeks. Focus follows: to the note
 * when a step goes, to the step when it comes back.
 */
export function usePlanActions(kept: KeptDraft | undefined, start: string, today: string) {
  const [marked, setMarked] = useState<Marked>();
  const focusNext = useRef<string>(undefined);
  useEffect(() => {
    if (focusNext.current === undefined) return;
    const wanted = document.getElementById(focusNext.current);
    focusNext.current = undefined;
    wanted?.focus();
    // One in a closed list takes no focus.
    if (document.activeElement !== wanted) document.getElementById("plan-steps")?.focus();
  });

  function keepPlan(plan: NonNullable<DraftChange["plan"]>) {
    kept?.change({ plan: { start, ...plan } });
  }
  const takeBack: TakeBack = (kind, key) => {
    setMarked(undefined);
    focusNext.current = stepAnchor(key);
    if (kind === "done") kept?.change({ progress: { [key]: null } });
    else keepPlan({ skipped: { [key]: null } });
  };
  const takeBackSkips: TakeBackSkips = (keys) => {
    setMarked(undefined);
    focusNext.current = "plan-steps";
    keepPlan({ skipped: Object.fromEntries(keys.map((key) => [key, null])) });
  };
  const actions: StepActions = {
    markDone: (step, place) => {
      setMarked({ kind: "done", step, place });
      focusNext.current = MARKED;
      kept?.change({ progress: { [step.key]: today }, plan: { start } });
    },
    skip: (step, place, reason) => {
      setMarked({ kind: "skipped", step, place });
      focusNext.current = MARKED;
      keepPlan({ skipped: { [step.key]: reason } });
    },
    swap: (step, resource) => {
      focusNext.current = resourcesAnchor(step.key);
      keepPlan({ swapped: { [step.key]: resource } });
    },
  };
  return kept === undefined
    ? {
        actions: undefined,
        marked: undefined,
        takeBack: undefined,
        takeBackSkips: undefined,
        keepPlan,
      }
    : { actions, marked, takeBack, takeBackSkips, keepPlan };
}
