import type { FieldErrors } from "react-hook-form";
import { fieldNames } from "./field-names";
import type { FieldError } from "./form-fields";
import type { StepValues } from "./step-values";

/** What the rules found, by the names of the fields on the page. */
export function errorsOfStep(
  errors: FieldErrors<StepValues>,
  { answers }: StepValues,
): FieldError[] {
  return answers.flatMap(({ id, evidence }, i) =>
    evidence.flatMap((_, entry) => {
      const found = errors.answers?.[i]?.evidence?.[entry];
      return [
        { field: fieldNames.evidenceText(id, entry), message: found?.text?.message ?? "" },
        { field: fieldNames.evidenceUrl(id, entry), message: found?.url?.message ?? "" },
      ].filter(({ message }) => message !== "");
    }),
  );
}
