import type { OwnLink } from "@/lib/model/own-link";

/** Whom a link is for where its owner said nothing: it stands inside sentences. */
export const UNNAMED_COACH = "a coach";

/** What can be said of a link. Whether it was opened is not known, and never claimed. */
export type LinkState =
  /** The server has not confirmed that it is there. */
  | { kind: "unsent" }
  /** Revoked here; the server has not confirmed that. */
  | { kind: "ending" }
  | { kind: "gone" }
  | { kind: "expired" }
  /** @property at ISO date-time */
  | { kind: "reviewed"; at: string }
  | { kind: "waiting" };

export function linkState({ state, ended, known, expiresAt }: OwnLink, now: Date): LinkState {
  if (state === "pending") return { kind: "unsent" };
  if (state === "ending") return { kind: "ending" };
  if (ended === "gone") return { kind: "gone" };
  if (ended === "expired" || Date.parse(expiresAt) <= now.getTime()) return { kind: "expired" };
  return known?.reviewedAt === undefined
    ? { kind: "waiting" }
    : { kind: "reviewed", at: known.reviewedAt };
}

/** Revoked from elsewhere, or the server has lost it for a while: until its own end it may be there again. */
export function mayReturn({ ended, expiresAt }: OwnLink, now: Date): boolean {
  return ended === "gone" && now.getTime() < Date.parse(expiresAt);
}

/** Whether whoever has the link can open it, as far as this device knows. */
export function isOpen(state: LinkState): boolean {
  return state.kind === "waiting" || state.kind === "reviewed";
}
