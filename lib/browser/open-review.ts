/** Opens a coach's link: what the server has and what this device keeps, as one. */
import "client-only";
import type { KeptReview } from "@/lib/model/kept-review";
import { startReview } from "@/lib/review/change-review";
import type { CoachDocuments, Refusal } from "@/lib/review/coach-documents";
import { withEnd, withRead } from "@/lib/review/kept-review";
import type { ReviewShelf } from "@/lib/review/review-shelf";
import { reasonOf, type StorageReason } from "./storage-fault";

export type OpenedReview =
  | {
      ok: true;
      kept: KeptReview;
      /** The server could be asked just now. */
      fresh: boolean;
      /** The candidate has sent other answers since this device opened them last. */
      changed: boolean;
    }
  | { ok: false; reason: Refusal["reason"] | StorageReason };

type Setting = { id: string; fragment: string; documents: CoachDocuments; shelf: ReviewShelf };

export async function openReview(setting: Setting): Promise<OpenedReview> {
  const { id, fragment, documents, shelf } = setting;
  const answer = await documents.read();
  const now = new Date().toISOString();
  let changed = false;
  try {
    const kept = await shelf.change(id, (before) => {
      if (answer.ok) {
        const { document } = answer;
        changed = before !== undefined && document.resultVersion > before.resultVersion;
        return withRead(before ?? begin(id, fragment, document, now), document);
      }
      const ended = answer.reason === "gone" || answer.reason === "expired";
      return before && ended ? withEnd(before, answer.reason, now) : before;
    });
    if (kept !== undefined) return { ok: true, kept, fresh: answer.ok, changed };
    return { ok: false, reason: answer.ok ? "broken" : answer.reason };
  } catch (fault) {
    return { ok: false, reason: reasonOf(fault) };
  }
}

type Read = Extract<Awaited<ReturnType<CoachDocuments["read"]>>, { ok: true }>["document"];

function begin(id: string, fragment: string, document: Read, now: string): KeptReview {
  const { result, note, resultVersion, resultAt, expiresAt } = document;
  return {
    schema: "headroom-kept-review/1",
    id,
    fragment,
    result,
    ...(note === undefined ? {} : { note }),
    resultVersion,
    resultAt,
    expiresAt,
    review: document.review ?? startReview(now),
    reviewVersion: null,
    sent: null,
    openedAt: now,
  };
}
