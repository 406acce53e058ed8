/** Reading and writing the native fields that the server wrote; the page is the form's only state. */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (element): element is Field =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
}

function isToggle(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox");
}

/** Names of the fields a person has already used while the script was still on its way. */
export function touchedNames(form: HTMLFormElement): Set<string> {
  return new Set(
    fieldsOf(form)
      .filter(isTouched)
      .map(({ name }) => name),
  );
}

/** Name and value of what those fields hold. */
export function touchedValues(form: HTMLFormElement): [name: string, value: string][] {
  return fieldsOf(form)
    .filter((field) => isTouched(field) && (!isToggle(field) || field.checked))
    .map(({ name, value }) => [name, value]);
}

function isTouched(field: Field): boolean {
  if (isToggle(field)) return field.checked !== field.defaultChecked;
  if (field instanceof HTMLSelectElement) {
    return [...field.options].some(
      (option) => option.selected && !option.defaultSelected && option.value !== "",
    );
  }
  return field.value !== field.defaultValue;
}

/** Fills the form from name and value pairs, leaving the names in `keep` as they are. */
export function fillFields(
  form: HTMLFormElement,
  values: readonly [name: string, value: string][],
  keep: ReadonlySet<string>,
): void {
  for (const field of fieldsOf(form)) {
    const given = values.filter(([name]) => name === field.name);
    if (given.length === 0 || keep.has(field.name)) continue;
    if (isToggle(field)) field.checked = given.some(([, value]) => value === field.value);
    else field.value = given[0]?.[1] ?? "";
  }
}

export type FieldError = { field: string; message: string };

/** Puts each message beneath its field and marks it; clears the others. */
export function showErrors(form: HTMLFormElement, errors: readonly FieldError[]): void {
  const messages = new Map(errors.map(({ field, message }) => [field, message]));
  for (const field of fieldsOf(form)) {
    const place = document.getElementById(`${field.name}:error`);
    if (place === null) continue;
    const message = messages.get(field.name) ?? "";
    place.textContent = message;
    if (message === "") field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }
}
