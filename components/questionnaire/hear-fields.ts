import { completeAddress } from "@/lib/draft/complete-address";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Tells of each field of `form` that a person changes, before React hears of it: what React does about
 * a click takes longer than keeping the choice. An address that is left without its beginning gets it.
 * Returns how to stop.
 */
export function hearFields(form: HTMLFormElement, heard: (field: Field) => void): () => void {
  const hear = ({ type, target }: Event) => {
    if (!isField(target) || target.form !== form) return;
    // A radio or a box holds its new state when it is clicked; the keyboard clicks it as well.
    const clicked = target.type === "radio" || target.type === "checkbox";
    if ((type === "click") === clicked) heard(target);
  };
  const complete = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "url" || target.form !== form)
      return;
    const whole = completeAddress(target.value);
    if (whole === target.value) return;
    target.value = whole;
    heard(target);
  };
  window.addEventListener("click", hear, true);
  window.addEventListener("input", hear, true);
  window.addEventListener("change", complete, true);
  return () => {
    window.removeEventListener("change", complete, true);
    window.removeEventListener("click", hear, true);
    window.removeEventListener("input", hear, true);
  };
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
