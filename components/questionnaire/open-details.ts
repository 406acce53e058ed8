import { afterPaint } from "./after-paint";

/**
 * Which questions have a level chosen, as an attribute that lets the style sheet show confidence and
 * evidence beneath it. Until the script has run, and without one, the style sheet sees it by itself.
 */
const CHOSEN = "data-level-chosen";
/** On the form once its draft is read: that attribute holds now, and not the style sheet's own look at the radios. */
const LIVE = "data-live";

/** Shows what belongs to the questions as they stand. */
export function showDetails(form: HTMLFormElement): void {
  for (const question of form.querySelectorAll("fieldset[id]")) show(question);
  form.setAttribute(LIVE, "");
}

/**
 * Shows what belongs to a choice once the choice itself is painted: laying out ten fields takes
 * longer than all else about it, and nobody needs them in the same frame. A key that is pressed
 * meanwhile finds them, so that Tab goes where it always goes.
 */
export function showDetailsAfterPaint(field: Element): void {
  const question = field.closest("fieldset[id]");
  if (!question) return;
  const showNow = () => {
    window.removeEventListener("keydown", showNow, true);
    show(question);
  };
  window.addEventListener("keydown", showNow, true);
  afterPaint(showNow);
}

function show(question: Element): void {
  question.toggleAttribute(CHOSEN, question.querySelector("input[data-level]:checked") !== null);
}
