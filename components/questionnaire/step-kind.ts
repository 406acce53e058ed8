import { errorsOfStep } from "./step-errors";
import { changeOfStep, fieldsOfDraft, readStep, type StepValues } from "./step-values";
import type { FormKind } from "./use-saved-form";

/** A form of competencies: a step of the full form, or all rounds of the quick one. */
export function stepKind(id: string, competencies: readonly string[]): FormKind<StepValues> {
  return {
    id,
    read: (_, changed) => readStep(competencies, changed),
    fieldsOfDraft: (draft) => fieldsOfDraft(draft, competencies),
    changeFrom: changeOfStep,
    loadResolver: async () => (await import("./step-rules")).resolveStep,
    errorsOf: errorsOfStep,
  };
}
