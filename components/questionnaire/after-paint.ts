/** Milliseconds after a paint in which a person sees nothing of what is still missing. */
const UNSEEN = 50;

/** Does `work` once what a person just did is painted, so that they do not wait for it as well. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work, UNSEEN));
}
