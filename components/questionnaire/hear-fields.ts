type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Tells of each field of `form` that a person changes, before React hears of it: what React does about
 * a click takes longer than keeping the choice. Returns how to stop.
 */
export function hearFields(form: HTMLFormElement, heard: (field: Field) => void): () => void {
  const hear = ({ type, target }: Event) => {
    if (!isField(target) || target.form !== form) return;
    // A radio or a box holds its new state when it is clicked; the keyboard clicks it as well.
    const clicked = target.type === "radio" || target.type === "checkbox";
    if ((type === "click") === clicked) heard(target);
  };
  window.addEventListener("click", hear, true);
  window.addEventListener("input", hear, true);
  return () => {
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
