/** Which questions there are, under which variant, and how far a draft has come. */
import type { RequirementModel, Variant } from "@/lib/model/requirement-model";
import type { Draft } from "./draft";

export type Question = {
  id: string;
  step: string;
  /** Industries that alone are asked this; undefined where everybody is. */
  only?: Variant[] | undefined;
};

/** Every question in the order it is asked. Small enough to travel with a page. */
export function questionIndex(model: RequirementModel): Question[] {
  const byId = new Map(model.competencies.map((competency) => [competency.id, competency]));
  return model.steps.flatMap((step) =>
    step.competencies.map((id) => {
      const competency = byId.get(id);
      if (competency === undefined) throw new Error(`step ${step.id} names unknown ${id}`);
      const industries = Object.entries(competency.variants) as [Variant, { level: number }][]; // keys checked by the schema
      const only = industries.filter(([, added]) => added.level > 0).map(([variant]) => variant);
      return competency.required > 0 ? { id, step: step.id } : { id, step: step.id, only };
    }),
  );
}

export function askedUnder(questions: readonly Question[], variant: Variant | null): Question[] {
  return questions.filter(
    ({ only }) => only === undefined || (variant !== null && only.includes(variant)),
  );
}

/** A skip counts as an answer here: the person has dealt with the question. */
export function isAnswered(draft: Draft | undefined, id: string): boolean {
  return draft?.answers[id]?.choice !== undefined;
}

export function progressOf(questions: readonly Question[], draft: Draft | undefined) {
  const asked = askedUnder(questions, draft?.variant ?? null);
  const next = asked.find(({ id }) => !isAnswered(draft, id));
  const answered = asked.filter(({ id }) => isAnswered(draft, id)).length;
  return { answered, total: asked.length, next };
}

/** How far one step of competencies has come; `total` is what the draft's industry is asked there. */
export function progressOfStep(
  questions: readonly Question[],
  step: string,
  draft: Draft | undefined,
): { answered: number; total: number } {
  return progressOf(
    questions.filter((question) => question.step === step),
    draft,
  );
}
