/** What the parts of the plan on screen share. */
import type { ProofsDocument } from "@/lib/model/proofs";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { PlanStep } from "@/lib/plan/plan-step";
import { count, longDate } from "@/lib/report/words";
import type { Loaded } from "./use-model-document";

/** Which list a step stands in, and where in it. */
export type StepPlace = { list: "steps" | "later"; index: number };

/** What a reader can do with a step; there is none of it where the plan is somebody else's. */
export type StepActions = {
  markDone: (step: PlanStep, place: StepPlace) => void;
  skip: (step: PlanStep, place: StepPlace, reason: string) => void;
  /** Null goes back to the plan's own choice. */
  swap: (step: PlanStep, resource: string | null) => void;
};

export type LoadedProofs = Loaded<ProofsDocument>;

/** Where focus goes when a step comes back. */
export function stepAnchor(key: string): string {
  return `step-${key}`;
}

/** Where focus goes when its resources change. */
export function resourcesAnchor(key: string): string {
  return `resources-${key}`;
}

/** "from Aware to With support". */
export function fromTo({ scale }: RequirementModel, { from, to }: Pick<PlanStep, "from" | "to">) {
  return `from ${scale[from]} to ${scale[to]}`;
}

/** "Week 3" or "Weeks 3 to 5". */
export function weekSpan({ startWeek, endWeek }: PlanStep): string {
  return startWeek === endWeek ? `Week ${startWeek}` : `Weeks ${startWeek} to ${endWeek}`;
}

/** "30 Nov", for where there is little room. */
export function shortDate(iso: string): string {
  const [day = "", month = ""] = longDate(iso).split(" ");
  return `${day} ${month.slice(0, 3)}`;
}

/** "2.5 hours", at most one decimal. */
export function hoursWords(hours: number): string {
  return count(Math.round(10 * hours) / 10, "hour");
}
