import fc from "fast-check";
import { expect, test } from "vitest";
import vectors from "@/docs/review-vectors.json";
import { CASES } from "@/lib/testing/random-results";
import { linkFamily } from "./link-family";
import { decodeReviewLink, encodeReviewLink, LINK_KINDS } from "./review-link";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const secrets = fc
  .uint8Array({ minLength: 24, maxLength: 24 })
  .map((bytes) => Buffer.from(bytes).toString("base64url"));
const kinds = fc.constantFrom(...LINK_KINDS);

test("a link brings back its kind and secret", () => {
  fc.assert(
    fc.property(kinds, secrets, (kind, secret) => {
      const link = encodeReviewLink(kind, secret);
      expect(link).toMatch(/^[ocv]\.[A-Za-z0-9_-]{40}$/);
      expect(linkFamily(link)).toBe("review");
      expect(decodeReviewLink(link)).toEqual({ ok: true, kind, secret });
    }),
    { numRuns: CASES / 5 },
  );
});

test("every published link opens", () => {
  for (const { ownerLink, coachLink, readerLink, ...keys } of vectors.ladder) {
    expect(decodeReviewLink(ownerLink)).toMatchObject({ secret: keys.ownerSecret });
    expect(decodeReviewLink(coachLink)).toMatchObject({ secret: keys.coachSecret });
    expect(decodeReviewLink(readerLink)).toMatchObject({ secret: keys.readerSecret });
  }
});

test("no mutation of a link is accepted", () => {
  fc.assert(
    fc.property(
      kinds,
      secrets,
      fc.nat({ max: 41 }),
      fc.constantFrom(...ALPHABET, ".", "=", " ", "é", "%"),
      fc.constantFrom("change", "drop", "add", "swap"),
      (kind, secret, at, char, how) => {
        const link = encodeReviewLink(kind, secret);
        const mutated = {
          change: link.slice(0, at) + char + link.slice(at + 1),
          drop: link.slice(0, at) + link.slice(at + 1),
          add: link.slice(0, at) + char + link.slice(at),
          swap:
            link.slice(0, at) + [...link.slice(at, at + 2)].reverse().join("") + link.slice(at + 2),
        }[how];
        fc.pre(mutated !== link);
        expect(decodeReviewLink(mutated).ok).toBe(false);
      },
    ),
    { numRuns: CASES },
  );
});

test("a changed kind does not make another link of it", () => {
  const link = encodeReviewLink("o", vectors.ladder[1]!.ownerSecret);
  for (const kind of ["c", "v"]) {
    expect(decodeReviewLink(kind + link.slice(1))).toEqual({ ok: false, reason: "corrupt" });
  }
});

test("every cut is told from a change, and from a kind of a later version", () => {
  const { coachLink } = vectors.ladder[2]!;
  for (let length = 1; length < coachLink.length; length++) {
    const cut = coachLink.slice(0, length);
    expect(decodeReviewLink(cut)).toEqual({ ok: false, reason: "truncated" });
    expect(linkFamily(cut)).toBe("review");
  }
  for (const changed of [
    `${coachLink}A`,
    `${coachLink}.`,
    `${coachLink.slice(0, -1)}*`,
    "c.c.",
    "C.AA",
    "",
  ]) {
    expect(decodeReviewLink(changed)).toEqual({ ok: false, reason: "corrupt" });
  }
  expect(decodeReviewLink(`w${coachLink.slice(1)}`)).toEqual({ ok: false, reason: "newer" });
});

test("a snapshot link is none", () => {
  for (const fragment of ["1.AQA1bBOu", "1", "", "hello", "12.x"]) {
    expect(linkFamily(fragment)).toBe("snapshot");
  }
});
