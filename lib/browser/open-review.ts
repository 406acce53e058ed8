/** Opens a coach's link: what the server has and what this device keeps, as one. */
import "client-only";
import type { KeptReview } from "@/lib/model/kept-review";
import { startReview } from "@/lib/review/change-review";
import type { CoachDocuments, ReadAnswer, Refusal } from "@/lib/review/coach-documents";
import { type ReadDocument, withEnd, withRead } from "@/lib/review/kept-review";
import type { ReviewShelf } from "@/lib/review/review-shelf";
import { volatileShelf } from "@/lib/review/volatile-shelf";
import { reasonOf, type StorageReason } from "./storage-fault";

export type OpenedReview =
  | {
      ok: true;
      kept: KeptReview;
      /** The server could be asked just now. */
      fresh: boolean;
      /** The candidate has sent other answers since this device opened them last. */
      changed: boolean;
      shelf: ReviewShelf;
      /** Why this device keeps nothing, where it does not: then the server alone does. */
      trouble?: StorageReason;
    }
  | { ok: false; reason: Refusal["reason"] };

type Setting = { id: string; fragment: string; documents: CoachDocuments; shelf: ReviewShelf };

export async function openReview(setting: Setting): Promise<OpenedReview> {
  const { id, documents, shelf } = setting;
  // A shelf that cannot be read says so below.
  const known = await shelf.read(id).catch(() => undefined);
  const answer = await documents.read();
  try {
    return await openOn(setting, answer, known);
  } catch (fault) {
    const opened = await openOn({ ...setting, shelf: volatileShelf() }, answer, undefined);
    return opened.ok ? { ...opened, trouble: reasonOf(fault) } : opened;
  }
}

async function openOn(
  setting: Setting,
  answer: ReadAnswer,
  known: KeptReview | undefined,
): Promise<OpenedReview> {
  const { id, fragment, shelf } = setting;
  const now = new Date().toISOString();
  let changed = false;
  const kept = await shelf.change(id, (before) => {
    if (answer.ok) {
      const { document } = answer;
      changed = before !== undefined && document.resultVersion > before.resultVersion;
      return withRead(before ?? begin(id, fragment, document, now), document, known);
    }
    const ended = answer.reason === "gone" || answer.reason === "expired";
    return before && ended ? withEnd(before, answer.reason, now) : before;
  });
  if (kept !== undefined) return { ok: true, kept, fresh: answer.ok, changed, shelf };
  return { ok: false, reason: answer.ok ? "broken" : answer.reason };
}

function begin(id: string, fragment: string, document: ReadDocument, now: string): KeptReview {
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
