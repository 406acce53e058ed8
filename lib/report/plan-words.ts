/** What the report says of a learning plan as a whole, and of what stands outside it. */
import type { RequirementModel, Resource } from "@/lib/model/requirement-model";
import type { CheapestWay } from "@/lib/plan/cheapest-way";
import type { EvidenceToWrite } from "@/lib/plan/evidence-to-write";
import type { FindOut } from "@/lib/plan/find-out";
import type { Plan } from "@/lib/plan/plan";
import type { PlanStep } from "@/lib/plan/plan-step";
import { readStepKey } from "@/lib/plan/step-key";
import { count, fewNames, hoursRange, listOf, longDate, nameOf, namesOf } from "./words";

/** What fits within the horizon, and what all of it takes: two sentences at most. */
export function planSentences(model: RequirementModel, plan: Plan): string[] {
  const { steps, later, total, all, horizonWeeks, hoursPerWeek, findOut } = plan;
  const pace = `${count(hoursPerWeek, "hour")} a week`;
  const span = `${count(horizonWeeks, "week")} at ${pace}`;
  if (all.finish === null) return [nothingLeft(plan)];
  const first = later[0];
  const within =
    steps.length > 0
      ? `${count(steps.length, "step")} ${steps.length === 1 ? "fits" : "fit"} into ${span}: ${hoursRange(total.hours)}, until ${longDate(total.finish ?? all.finish)}.`
      : `No step can be finished in ${span}; ${first === undefined ? "the first step" : stepName(model, first)}, is reached by ${longDate(first?.end ?? all.finish)}.`;
  const rest =
    later.length === 0
      ? "That is all of it"
      : `${count(later.length, "step")} ${later.length === 1 ? "comes" : "come"} later; at this pace all of it takes until ${longDate(all.finish)}`;
  const unknown =
    findOut.length === 0
      ? ""
      : `, without the ${count(findOut.length, "competency", "competencies")} that ${findOut.length === 1 ? "has" : "have"} no level yet`;
  return [within, `${rest}${unknown}.`];
}

function nothingLeft({ findOut, waiting }: Plan): string {
  if (waiting.length > 0) return "Nothing is left to plan but what waits for skipped steps.";
  if (findOut.length === 0)
    return "Nothing is left to plan: every answer stands at what the role asks.";
  return `Nothing is left to plan until ${count(findOut.length, "competency", "competencies")} without a level ${findOut.length === 1 ? "has" : "have"} one.`;
}

/** "Model deployment and serving, level 3". */
export function stepName(
  model: RequirementModel,
  { competency, to }: Pick<PlanStep, "competency" | "to">,
): string {
  return `${nameOf(model, competency)}, level ${to}`;
}

/** What a step that cannot be planned waits for. */
export function waitingSentence(
  model: RequirementModel,
  { waitsFor }: Plan["waiting"][number],
): string {
  const steps = waitsFor.flatMap((key) => {
    const step = readStepKey(key);
    return step === undefined
      ? []
      : [stepName(model, { competency: step.competency, to: step.level })];
  });
  return `Waits for ${listOf(steps)}, which ${steps.length === 1 ? "is" : "are"} skipped.`;
}

/** Why to find out a level first. */
export function findOutSentence(
  model: RequirementModel,
  { opens, mustHave, weight }: FindOut,
): string {
  const facts = mustHave
    ? "Is a must-have and has no level yet"
    : `Weighs ${weight} of ${model.scoring.max_weight} and has no level yet`;
  if (opens.length === 0) return `${facts}, so nothing is planned for it.`;
  const names = fewNames(namesOf(model, opens));
  return `${facts}; ${names} ${opens.length === 1 ? "builds" : "build"} on it.`;
}

/** What to write, for a level that is claimed with nothing to show. */
export function evidenceSentence({ entries, hours, clears }: EvidenceToWrite): string {
  const pieces = entries === 1 ? "one thing you did" : `${entries} things you did`;
  const effect = clears ? " and clears the must-have" : "";
  return `Write down ${pieces}, with a link where there is one: it takes ${hoursRange(hours)}${effect}.`;
}

/** What a step without resources says; undefined where it has some. */
export function resourceNote({ fit }: PlanStep): string | undefined {
  if (fit === "none") return "No resource of ours leads from this level to the next.";
  return fit === "none-free" ? "No free resource leads from this level to the next." : undefined;
}

/** What to do with a resource that takes longer than the step at its most; undefined where none does. */
export function longerNote(
  model: RequirementModel,
  { competency, hours }: Pick<PlanStep, "competency" | "hours">,
  resource: Pick<Resource, "hours">,
): string | undefined {
  const [, , most] = hours;
  if (resource.hours <= most) return undefined;
  return `It is longer than this step: take what is about ${nameOf(model, competency)}.`;
}

const VERDICTS = { "on-track": "on track", ready: "ready" } as const;

/**
 * The least hours to a verdict, or what stands in the way of saying so.
 *
 * @param agreed as the way was looked for: as if a coach had agreed to every level
 */
export function waySentence(model: RequirementModel, way: CheapestWay, agreed: boolean): string {
  const to = VERDICTS[way.target];
  if (!way.ok) return noWay(model, way, agreed);
  const raised = new Set(way.steps.map(({ competency }) => competency));
  const pieces = way.evidence.reduce((sum, { entries }) => sum + entries, 0);
  const steps = `${count(way.steps.length, "step")} in ${count(raised.size, "competency", "competencies")}`;
  const parts = [
    ...(raised.size === 0 ? [] : [steps]),
    ...(pieces === 0 ? [] : [`${count(pieces, "piece")} of evidence`]),
  ];
  const takes = `takes ${hoursRange(way.hours)}: ${listOf(parts)}`;
  if (agreed) {
    return parts.length === 0
      ? `With a coach who agrees to every level, ${to} is reached already.`
      : `With a coach who agrees to every level, the shortest way to ${to} ${takes}.`;
  }
  return parts.length === 0
    ? `Nothing is missing for ${to}; after steps done, rate yourself again to see it.`
    : `By your own ratings alone, the shortest way to ${to} ${takes}.`;
}

function noWay(
  model: RequirementModel,
  way: Extract<CheapestWay, { ok: false }>,
  agreed: boolean,
): string {
  const names = fewNames(namesOf(model, way.competencies));
  const to = VERDICTS[way.target];
  switch (way.reason) {
    case "answers":
      return `A way to ${to} needs more answers first: ${names}.`;
    case "must-haves":
      return `A way to ${to} needs a level for ${names} first.`;
    case "out-of-reach": {
      const one = way.competencies.length === 1;
      if (way.competencies.length === 0) {
        const hope = agreed ? "" : "; a coach who agrees to levels would narrow the doubt";
        return `No steps alone lead to ${to}${hope}.`;
      }
      return `No steps lead to ${to} while ${names} ${one ? "stays as it is" : "stay as they are"}.`;
    }
  }
}
