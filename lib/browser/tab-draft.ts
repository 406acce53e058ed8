/** Which draft this tab works on. Kept per tab, so that two tabs may work on two drafts. */
import "client-only";

const KEY = "headroom-draft";
let remembered: string | undefined;

export function tabDraft(): string | undefined {
  try {
    return window.sessionStorage.getItem(KEY) ?? remembered;
  } catch {
    return remembered;
  }
}

export function setTabDraft(id: string | undefined): void {
  remembered = id;
  try {
    if (id === undefined) window.sessionStorage.removeItem(KEY);
    else window.sessionStorage.setItem(KEY, id);
  } catch {
    // Storage is switched off: the variable serves until the page is closed.
  }
}
