import { momentOf } from "@/components/ui/moment-of";
import type { Done } from "@/lib/browser/manage-links";
import type { LinkState } from "@/lib/share/link-state";

type Trouble = Exclude<Done, { ok: true }>;

/** What went wrong, in a sentence or two that say what to do. */
export function troubleWords(trouble: Trouble): string {
  switch (trouble.reason) {
    case "offline":
      return "The server could not be reached. Check the connection and try again.";
    case "busy":
      return `The server is busy. Try again in ${waitWords(trouble.retryAfter)}.`;
    case "gone":
      return "This link is not on the server: it was revoked, or deleted after it had ended.";
    case "expired":
      return "This link has ended. Make a new one in your report.";
    case "too-large":
      return "This is more than a review link can hold. Leave out the evidence, or shorten some of it; nothing was cut.";
    case "conflict":
      return "Another device of yours has sent other answers since. Send these again to put them in their place.";
    case "newer":
      return "A newer version of Headroom sealed this. Reload the page to get that version.";
    case "broken":
      return "The server gave an answer that cannot be read. Reload the page; if that does not help, tell whoever runs this site.";
  }
}

function waitWords(seconds: number): string {
  if (seconds < 90) return `${seconds} ${seconds === 1 ? "second" : "seconds"}`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

/** What is known of a link. */
export function stateWords(state: LinkState): string {
  switch (state.kind) {
    case "unsent":
      return "Not sent yet, or the server’s answer was lost. The link may not open.";
    case "ending":
      return "Revoked here, but the server has not confirmed it yet. It is asked again whenever this page is opened.";
    case "gone":
      return "Not on the server any more: revoked, or deleted after it had ended. The server is asked again whenever this page is opened.";
    case "expired":
      return "Ended. Nobody can open it any more.";
    case "reviewed":
      return `Reviewed on ${momentOf(state.at)}.`;
    case "waiting":
      return "No review yet. Whether the link has been opened is not recorded.";
  }
}
