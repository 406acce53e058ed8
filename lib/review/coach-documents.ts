/** What the coach's side asks of a sealed document; the network is behind it, so that a test can stand in. */
import type { Review } from "@/lib/model/review";
import type { ReadDocument } from "./kept-review";

/** Why a document could not be read or written. */
export type Refusal =
  /** Revoked, erased, or never there. */
  | { ok: false; reason: "gone" }
  | { ok: false; reason: "expired" }
  /** The store is busy; seconds until it is worth asking again. */
  | { ok: false; reason: "busy"; retryAfter: number }
  /** No network. */
  | { ok: false; reason: "offline" }
  /** It was read and cannot be understood: damaged, or made by a newer version. */
  | { ok: false; reason: "broken" };

export type ReadAnswer = { ok: true; document: ReadDocument } | Refusal;

export type SaveAnswer =
  | { ok: true; version: number }
  /** Another device wrote since: read, merge, write again. */
  | { ok: false; reason: "conflict" }
  /** More than a document can hold. */
  | { ok: false; reason: "too-large" }
  | Refusal;

export type CoachDocuments = {
  read: () => Promise<ReadAnswer>;
  /** @param expected the version this was made from; null where there was none yet */
  save: (review: Review, expected: number | null) => Promise<SaveAnswer>;
};
