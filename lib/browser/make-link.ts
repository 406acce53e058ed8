/** Makes review links: kept on this device first, sent after, so that a lost answer locks nobody out. */
import "client-only";
import { base64urlnopad } from "@scure/base";
import type { OwnLink } from "@/lib/model/own-link";
import type { SealedResult } from "@/lib/model/sealed-result";
import { type ExpiryDays, expiryIn } from "@/lib/share/link-expiry";
import { ownerKeys, SECRET_BYTES } from "@/lib/share/review-secrets";
import { choiceSent } from "@/lib/share/shared-result";
import { changeLink, keepLink } from "./own-links";
import { sealPart } from "./seal";
import { createDocument, type Refusal } from "./sealed-documents";

export type Asked = Pick<OwnLink, "label" | "choice" | "draft"> & {
  shared: SealedResult;
  days: ExpiryDays;
};
/** `sent` says whether the server has it; where it has not, the link stays pending. */
export type Made =
  | { ok: true; link: OwnLink; sent: { ok: true } | Refusal }
  /** Nothing was sent: it would not fit, or this browser keeps nothing. */
  | { ok: false; reason: "too-large" | "unkept" };

export async function makeLink({ shared, days, choice, ...rest }: Asked): Promise<Made> {
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const keys = ownerKeys(base64urlnopad.encode(secret));
  if (!(await sealPart(keys, "result", 1, shared)).ok) return { ok: false, reason: "too-large" };
  const now = new Date();
  const link: OwnLink = {
    schema: "headroom-own-link/1",
    id: keys.documentId,
    ownerSecret: keys.ownerSecret,
    ...rest,
    choice: choiceSent(choice, shared.result),
    ...(shared.note === undefined ? {} : { note: shared.note }),
    createdAt: now.toISOString(),
    expiresAt: expiryIn(days, now),
    state: "pending",
    unsent: shared,
  };
  try {
    await keepLink(link);
  } catch {
    return { ok: false, reason: "unkept" };
  }
  return { ok: true, ...(await sendLink(link)) };
}

/** Sends a pending link, again if need be: the server takes the same one twice for one. */
export async function sendLink(
  link: OwnLink,
): Promise<{ link: OwnLink; sent: { ok: true } | Refusal }> {
  const { id, unsent, ownerSecret, expiresAt } = link;
  if (unsent === undefined) return { link, sent: { ok: true } };
  await changeLink(id, (kept) => ({ ...kept, triedAt: new Date().toISOString() }));
  const sent = await createDocument(ownerKeys(ownerSecret), { shared: unsent, expiresAt });
  if (!sent.ok) return { link, sent };
  const live = await changeLink(id, (kept) => withCreated(kept, sent.version));
  return { link: live ?? link, sent: { ok: true } };
}

/** One that is being revoked in another tab stays so. */
export function withCreated(link: OwnLink, resultVersion: number): OwnLink {
  if (link.state !== "pending") return link;
  const { unsent: _sent, ...rest } = link;
  return { ...rest, state: "live", known: { resultVersion, resultAt: new Date().toISOString() } };
}
