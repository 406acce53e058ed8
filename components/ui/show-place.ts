/** Milliseconds after which nobody waits for a place any more. */
const PATIENCE = 30_000;

/**
 * Moves the page and the focus to the element of this id, at once or as soon as it comes, and opens what it is
 * folded up in. @returns what stops waiting for it
 */
export function showPlace(id: string): () => void {
  if (show(id)) return () => {};
  const watcher = new MutationObserver(() => {
    if (show(id)) stop();
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => watcher.disconnect(), PATIENCE);
  const stop = () => {
    watcher.disconnect();
    clearTimeout(timer);
  };
  return stop;
}

function show(id: string): boolean {
  const place = document.getElementById(id);
  if (place === null) return false;
  for (let fold = place.closest("details"); fold; ) {
    fold.open = true;
    fold = fold.parentElement?.closest("details") ?? null;
  }
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
  return true;
}
