/** What an owner does with a review link that was made: look after it, extend it, update it, revoke it. */
import "client-only";
import type { OwnLink } from "@/lib/model/own-link";
import type { SealedResult } from "@/lib/model/sealed-result";
import { type ExpiryDays, expiryIn } from "@/lib/share/link-expiry";
import { mayReturn } from "@/lib/share/link-state";
import { ownerKeys } from "@/lib/share/review-secrets";
import { choiceSent } from "@/lib/share/shared-result";
import { withCreated } from "./make-link";
import { changeLink, forgetLink } from "./own-links";
import {
  changeExpiry,
  type OpenedDocument,
  type Refusal,
  readDocument,
  replaceResult,
  revoke,
} from "./sealed-documents";

export type Done = { ok: true } | Refusal | { ok: false; reason: "newer" };

/** A request to create may be so late; until then a document that is not there may still come. */
const STRAGGLER_MS = 2 * 60 * 1000;

/** Asks the server what became of a link and keeps what it says. Carries a revocation on that did not get through. */
export async function refreshLink(link: OwnLink): Promise<Done> {
  if (link.state === "ending") return revokeLink(link);
  const { id, known, state, ended: over, ownerSecret } = link;
  // One that has ended is read whole: an "unchanged" would leave it ended.
  const etag = over === undefined ? known?.etag : undefined;
  const read = await readDocument(ownerKeys(ownerSecret), { etag });
  if (!read.ok) {
    // Not there yet: nobody has been refused anything.
    if (read.reason === "gone" && state === "pending") return { ok: true };
    if (read.reason !== "gone" && read.reason !== "expired") return read;
    const ended = read.reason;
    await changeLink(id, (kept) => ({ ...withCreated(kept, 1), ended }));
    return { ok: true };
  }
  if (!read.unchanged) await changeLink(id, (kept) => withRead(kept, read));
  return { ok: true };
}

/** The link lives so many days from now on. */
export async function extendLink({ id, ownerSecret }: OwnLink, days: ExpiryDays): Promise<Done> {
  const expiresAt = expiryIn(days, new Date());
  const done = await changeExpiry(ownerKeys(ownerSecret), expiresAt);
  if (!done.ok) return noteEnd(id, done);
  await changeLink(id, (kept) => ({ ...kept, expiresAt }));
  return done;
}

/**
 * Replaces what the coach sees. `conflict` where another device of the owner's replaced it since; that
 * is then known, and doing it again replaces that too.
 */
export async function updateLink(
  link: OwnLink,
  shared: SealedResult,
  choice: OwnLink["choice"],
): Promise<Done> {
  const { id } = link;
  const keys = ownerKeys(link.ownerSecret);
  let version = link.known?.resultVersion;
  if (version === undefined) {
    const read = await readDocument(keys);
    if (!read.ok) return noteEnd(id, read);
    if (read.unchanged) return { ok: false, reason: "broken" };
    version = read.result.version;
  }
  const sent = await replaceResult(keys, shared, version);
  if (sent.ok) {
    await changeLink(id, (kept) => withSent(kept, { shared, choice, version: sent.version }));
    return { ok: true };
  }
  if (sent.reason !== "conflict") return noteEnd(id, sent);
  const read = await readDocument(keys);
  if (!read.ok) return noteEnd(id, read);
  if (read.unchanged) return { ok: false, reason: "broken" };
  await changeLink(id, (kept) => withRead(kept, read));
  // An answer that was lost: what is there is what was sent.
  const same = JSON.stringify(read.result.shared) === JSON.stringify(shared);
  if (!same) return sent;
  const { version: there } = read.result;
  await changeLink(id, (kept) => withSent(kept, { shared, choice, version: there }));
  return { ok: true };
}

/** Deletes the document and then forgets the link; until the server confirms, the wish itself is kept. */
export async function revokeLink(link: OwnLink): Promise<Done> {
  const { id, ownerSecret, triedAt } = link;
  await changeLink(id, (kept) => ({ ...kept, state: "ending" }));
  const done = await revoke(ownerKeys(ownerSecret));
  const late = link.unsent !== undefined && Date.now() - Date.parse(triedAt ?? "") < STRAGGLER_MS;
  if (!done.ok && (done.reason !== "gone" || late)) {
    return done.reason === "gone" ? { ok: true } : done;
  }
  if (!done.ok && mayReturn(link, new Date())) return done;
  await forgetLink(id);
  return { ok: true };
}

async function noteEnd<T extends Done>(id: string, done: T): Promise<T> {
  if (!done.ok && (done.reason === "gone" || done.reason === "expired")) {
    const ended = done.reason;
    await changeLink(id, (kept) => ({ ...kept, ended }));
  }
  return done;
}

export function withRead(
  link: OwnLink,
  { etag, expiresAt, result, review }: OpenedDocument,
): OwnLink {
  const { ended: _over, ...rest } = withCreated(link, result.version);
  return {
    ...rest,
    expiresAt,
    known: {
      ...(etag === undefined ? {} : { etag }),
      resultVersion: result.version,
      resultAt: result.updatedAt,
      ...(review === null ? {} : { reviewedAt: review.updatedAt, review: review.value }),
    },
  };
}

type Sent = { shared: SealedResult; choice: OwnLink["choice"]; version: number };

function withSent(link: OwnLink, { shared, choice, version }: Sent): OwnLink {
  const { note: _before, known, ...rest } = link;
  // The ETag was of what was there before.
  const { etag: _old, ...kept } = known ?? {};
  return {
    ...rest,
    choice: choiceSent(choice, shared.result),
    ...(shared.note === undefined ? {} : { note: shared.note }),
    known: { ...kept, resultVersion: version, resultAt: new Date().toISOString() },
  };
}
