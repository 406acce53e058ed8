/** Milliseconds after a paint in which a person sees nothing of what is still missing. */
const UNSEEN = 50;
/** Milliseconds after which a press is taken for one whose end was not heard. */
const LONG_PRESS = 1000;

/** Until when nothing may move, in the clock's milliseconds; undefined before anybody listens. */
let steadyUntil: number | undefined;

/**
 * Does `work` once what a person just did is painted, so that they do not wait for it as well. While a
 * button or a finger is down it waits: what moves away under a press takes its click with it.
 */
export function afterPaint(work: () => void): void {
  watchPresses();
  const whenReleased = () => {
    if (performance.now() < (steadyUntil ?? 0)) setTimeout(whenReleased, UNSEEN);
    else work();
  };
  requestAnimationFrame(() => setTimeout(whenReleased, UNSEEN));
}

function watchPresses(): void {
  if (steadyUntil !== undefined) return;
  steadyUntil = 0;
  const pressed = () => {
    steadyUntil = performance.now() + LONG_PRESS;
  };
  // A finger's click follows a little later.
  const released = () => {
    steadyUntil = performance.now() + UNSEEN;
  };
  window.addEventListener("pointerdown", pressed, true);
  window.addEventListener("pointerup", released, true);
  window.addEventListener("pointercancel", released, true);
}
