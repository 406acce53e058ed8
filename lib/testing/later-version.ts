/** A second version of the role, invented: every way in which requirements can change, once or more. */
import type { Competency, RequirementModel } from "@/lib/model/requirement-model";

/** Competencies that exist in one of the two versions only. */
export const ADDED = "op.agents";
export const REMOVED = "pl.other";

/** Id of what asks for more, weighs more, is reworded, renumbered, renamed, a must-have no more, asked no more. */
export const CHANGED = {
  more: "op.deploy",
  heavier: "op.monitor",
  reworded: "ml.deep",
  renumbered: "cl.cost",
  renamed: "so.time",
  withoutFloor: "so.comm",
  notAsked: "fw.classic",
} as const;

export function laterVersion(model: RequirementModel): RequirementModel {
  const last = Math.max(...model.competencies.map(({ number }) => number));
  const template = model.competencies.find(({ id }) => id === "op.monitor");
  if (template === undefined) throw new Error("the model has no op.monitor");
  const added: Competency = {
    ...template,
    number: last + 1,
    id: ADDED,
    name: "Supervising systems that act",
    gate_floor: null,
  };
  return {
    ...model,
    version: model.version + 1,
    released: "2028-01-10",
    competencies: [
      ...model.competencies.filter(({ id }) => id !== REMOVED).map((one) => change(one, last)),
      added,
    ],
    prerequisites: model.prerequisites.filter((pair) => !pair.includes(REMOVED)),
    steps: model.steps.map((step) => ({
      ...step,
      competencies: [
        ...step.competencies.filter((id) => id !== REMOVED),
        ...(step.competencies.includes("op.monitor") ? [ADDED] : []),
      ],
    })),
    resources: model.resources.map((one) => ({
      ...one,
      competencies: one.competencies.filter((id) => id !== REMOVED),
    })),
  };
}

function change(one: Competency, last: number): Competency {
  switch (one.id) {
    case CHANGED.more:
      return { ...one, required: 4 };
    case CHANGED.heavier:
      return { ...one, required: 4, weight: 5 };
    case CHANGED.reworded:
      return { ...one, levels: withOtherWords(one.levels) };
    case CHANGED.renumbered:
      return { ...one, number: last + 2 };
    case CHANGED.renamed:
      return { ...one, name: "Planning one’s time" };
    case CHANGED.withoutFloor:
      return { ...one, gate_floor: null };
    case CHANGED.notAsked:
      return { ...one, required: 0, weight: 0 };
    default:
      return one;
  }
}

function withOtherWords(levels: Competency["levels"]): Competency["levels"] {
  const [a, b, c, d, e] = levels;
  const reworded = (level: (typeof levels)[number]) => ({
    ...level,
    statement: `${level.statement.slice(0, -1)}, in front of a witness.`,
  });
  return [reworded(a), reworded(b), reworded(c), reworded(d), reworded(e)];
}
