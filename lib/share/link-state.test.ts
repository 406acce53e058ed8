import { expect, test } from "vitest";
import { LONGEST_DAYS } from "@/lib/model/document-requests";
import type { OwnLink } from "@/lib/model/own-link";
import { EXPIRY_DAYS, expiryIn } from "./link-expiry";
import { isOpen, linkState, mayReturn } from "./link-state";
import { ownerKeys } from "./review-secrets";

const now = new Date("2026-11-25T12:00:00.000Z");
const ownerSecret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
const live: OwnLink = {
  schema: "headroom-own-link/1",
  id: ownerKeys(ownerSecret).documentId,
  ownerSecret,
  label: "Ada",
  choice: { name: "", evidence: true, profile: true, practices: true, progress: false },
  createdAt: "2026-11-25T10:00:00.000Z",
  expiresAt: "2026-12-25T10:00:00.000Z",
  state: "live",
};
const reviewed = { resultVersion: 1, reviewedAt: "2026-11-25T11:00:00.000Z" };

test("a link is open, reviewed or not, until the server or the clock says otherwise", () => {
  expect(linkState(live, now)).toEqual({ kind: "waiting" });
  expect(linkState({ ...live, known: reviewed }, now)).toEqual({
    kind: "reviewed",
    at: reviewed.reviewedAt,
  });
  expect(linkState({ ...live, ended: "gone", known: reviewed }, now)).toEqual({ kind: "gone" });
  expect(linkState({ ...live, ended: "expired" }, now)).toEqual({ kind: "expired" });
  expect(linkState(live, new Date(live.expiresAt))).toEqual({ kind: "expired" });
  expect(isOpen(linkState(live, now))).toBe(true);
});

test("only one that is gone may return, until its own end", () => {
  const gone: OwnLink = { ...live, ended: "gone" };
  expect(mayReturn(gone, now)).toBe(true);
  expect(mayReturn(gone, new Date(live.expiresAt))).toBe(false);
  expect(mayReturn({ ...live, ended: "expired" }, now)).toBe(false);
  expect(mayReturn(live, now)).toBe(false);
});

test("what the server has not confirmed is said before all else, and is not open", () => {
  const over = { expiresAt: "2026-11-01T10:00:00.000Z", ended: "gone" } as const;
  for (const [state, kind] of [
    ["pending", "unsent"],
    ["ending", "ending"],
  ] as const) {
    expect(linkState({ ...live, ...over, state }, now)).toEqual({ kind });
    expect(isOpen({ kind })).toBe(false);
  }
});

test("every choice of an end lies ahead, and within what the server takes from a clock that is hours ahead", () => {
  const ends = EXPIRY_DAYS.map((days) => Date.parse(expiryIn(days, now)) - now.getTime());
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
  expect(ends.slice(0, 3)).toEqual([7, 30, 90].map((days) => days * 86_400_000));
  expect(Math.max(...ends)).toBeLessThan(LONGEST_DAYS * 86_400_000 - 6 * 3_600_000);
});
