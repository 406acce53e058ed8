/** "Change" on another page leads to one question: its chosen radio gets the focus. */
export function focusQuestion(id: string): void {
  const question = id === "" ? null : document.getElementById(id);
  const field =
    question?.querySelector<HTMLElement>("input:checked") ?? question?.querySelector("input");
  field?.focus({ preventScroll: true });
  question?.scrollIntoView({ block: "start" });
}
