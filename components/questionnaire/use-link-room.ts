import { type RefObject, useEffect } from "react";
import type { Draft } from "@/lib/draft/draft";
import { LIMITS } from "@/lib/model/vocabulary";
import { thousands } from "@/lib/report/words";

const WAIT = 600;

/**
 * While somebody writes evidence, says beneath it how much of the entry and of a snapshot link is
 * used. The link is really made, so the figure is exact; what makes it is loaded for that only.
 */
export function useLinkRoom(form: RefObject<HTMLFormElement | null>, draft: Draft | undefined) {
  useEffect(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement) || !form.current?.contains(field) || !draft) return;
    const place = field.closest(".entry")?.querySelector("[data-link-room]");
    if (!place) return;
    let gone = false;
    const timer = setTimeout(() => {
      void roomWords(draft, field.value.length).then((words) => {
        if (!gone) place.textContent = words;
      });
    }, WAIT);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [form, draft]);
}

async function roomWords(draft: Draft, length: number): Promise<string> {
  const entry = `This entry: ${length} of ${LIMITS.evidenceText} characters.`;
  try {
    const { linkOfDraft } = await import("@/lib/browser/link-of-draft");
    const url = await linkOfDraft(draft);
    const cap = thousands(LIMITS.link);
    return url === undefined
      ? `${entry} All evidence together no longer fits into a link of ${cap} characters; it is kept here, and a link can go without it.`
      : `${entry} A link with all you wrote: ${thousands(url.length)} of ${cap}.`;
  } catch {
    return entry;
  }
}
