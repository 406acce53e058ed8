/** Why to raise one level, in one imperative sentence. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import { type Answered, isAnswered } from "@/lib/scoring/ratings";
import { compareIds } from "@/lib/scoring/requirements";
import type { Score } from "@/lib/scoring/score";
import { levelGain } from "./level-gain";
import { count, hoursRange, nameOf } from "./words";

/**
 * The next level of a gap. Where the learning plan would first raise what it builds on, so does the
 * sentence: the prerequisite that stands lowest, with the gap as its reason.
 */
export function raiseWords(
  model: RequirementModel,
  score: Score,
  gap: Answered,
): { competency: string; to: number; text: string } {
  const first = lowestPrerequisite(model, score, gap);
  const raised = first ?? gap;
  const why = first === undefined ? "it" : `${nameOf(model, gap.id)} builds on it; that`;
  const [from, to] = [model.scale[raised.y] ?? "", model.scale[raised.y + 1] ?? ""];
  return {
    competency: raised.id,
    to: raised.y + 1,
    text: `Raise ${nameOf(model, raised.id)} from “${from}” to “${to}”, ${hoursOf(model, raised)}: ${why} ${reason(model, score, gap)}${first === undefined ? gainWords(score, gap) : ""}.`,
  };
}

function reason(model: RequirementModel, score: Score, gap: Answered): string {
  const state = score.gates.get(gap.id);
  const missing = `${count(gap.level - gap.y, "level")} short of what the role asks`;
  if (state === "missed" || state === "open") return `is a must-have, ${state}, and ${missing}`;
  return `weighs ${gap.weight} of ${model.scoring.max_weight} and is ${missing}`;
}

function gainWords(score: Score, gap: Answered): string {
  if (score.band === null) return "";
  const { now, after } = levelGain(score, gap.id);
  return after > now ? `; readiness goes from ${now} to ${after}` : "";
}

/** As the plan has it: a step to a level needs its prerequisites one below, to a fixed level at most. */
function lowestPrerequisite(
  model: RequirementModel,
  score: Score,
  gap: Answered,
  seen: ReadonlySet<string> = new Set(),
): Answered | undefined {
  const needed = Math.min(model.planning.prerequisite_level, gap.y);
  const [lowest] = model.prerequisites
    .filter(([, target]) => target === gap.id)
    .flatMap(([source]) => score.ratings.filter(({ id }) => id === source))
    .filter(isAnswered)
    .filter(({ id, y }) => y < needed && !seen.has(id))
    .sort((a, b) => a.y - b.y || b.weight - a.weight || compareIds(a.id, b.id));
  if (lowest === undefined) return undefined;
  return lowestPrerequisite(model, score, lowest, new Set([...seen, gap.id])) ?? lowest;
}

function hoursOf(model: RequirementModel, { id, y }: Answered): string {
  const effort = model.competencies.find((competency) => competency.id === id)?.effort ?? "M";
  const hours = model.hours[effort][y];
  return hours === undefined ? "" : hoursRange(hours);
}
