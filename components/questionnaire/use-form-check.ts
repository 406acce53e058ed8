import { type RefObject, useEffect, useState } from "react";
import { type FieldValues, useForm } from "react-hook-form";
import { type FieldError, showErrors } from "./form-fields";
import type { FormKind } from "./use-saved-form";

/**
 * What is wrong with a form, by react-hook-form and the rules of its kind: found when it is sent off, and
 * forgotten field by field as it is mended.
 */
export function useFormCheck<Values extends FieldValues>(
  form: RefObject<HTMLFormElement | null>,
  kind: FormKind<Values>,
) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [tries, setTries] = useState(0);
  const { reset, handleSubmit } = useForm<Values>({
    resolver: async (...args) => (await kind.loadResolver())(...args),
  });
  useEffect(() => {
    if (form.current) showErrors(form.current, errors);
  }, [form, errors]);

  async function findErrors(element: HTMLFormElement): Promise<readonly FieldError[]> {
    const values = kind.read(element);
    let found: readonly FieldError[] = [];
    reset(values, { keepErrors: true, keepIsSubmitted: true });
    await handleSubmit(
      () => undefined,
      (wrong) => {
        found = kind.errorsOf(wrong, values);
      },
    )();
    return found;
  }

  /** Whether nothing is wrong; shows what is. */
  async function check(): Promise<boolean> {
    if (form.current === null) return false;
    const found = await findErrors(form.current);
    setErrors(found);
    if (found.length > 0) setTries((before) => before + 1);
    return found.length === 0;
  }

  /** Takes away what is mended; nothing new is reproached before the form is sent off again. */
  async function forgetMended(): Promise<void> {
    if (!form.current?.querySelector("[aria-invalid]")) return;
    const still = new Set((await findErrors(form.current)).map(({ field }) => field));
    setErrors((shown) => shown.filter(({ field }) => still.has(field)));
  }

  return { errors, tries, check, forgetMended };
}
