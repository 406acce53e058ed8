import { createHash, hkdfSync } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import vectors from "@/docs/review-vectors.json";
import { documentIdSchema, tokenHashSchema, tokenSchema } from "@/lib/model/document-requests";
import { CASES } from "@/lib/testing/random-results";
import { encodeReviewLink } from "./review-link";
import { coachKeys, LADDER_INFO, ownerKeys, readerKeys } from "./review-secrets";

const secrets = fc
  .uint8Array({ minLength: 24, maxLength: 24 })
  .map((bytes) => Buffer.from(bytes).toString("base64url"));

test("the ladder gives the published values", () => {
  expect(vectors.info).toEqual(LADDER_INFO);
  for (const vector of vectors.ladder) {
    const { ownerLink, coachLink, readerLink, ...keys } = vector;
    expect(ownerKeys(vector.ownerSecret)).toEqual(keys);
    expect(encodeReviewLink("o", keys.ownerSecret)).toBe(ownerLink);
    expect(encodeReviewLink("c", keys.coachSecret)).toBe(coachLink);
    expect(encodeReviewLink("v", keys.readerSecret)).toBe(readerLink);
  }
});

test("the published values follow from another implementation of HKDF", () => {
  for (const vector of vectors.ladder) {
    const down = (from: string, info: string, bytes: number) =>
      Buffer.from(hkdfSync("sha256", Buffer.from(from, "base64url"), "", info, bytes)).toString(
        "base64url",
      );
    expect(down(vector.ownerSecret, vectors.info.ownerToken, 32)).toBe(vector.ownerToken);
    expect(down(vector.ownerSecret, vectors.info.coachSecret, 24)).toBe(vector.coachSecret);
    expect(down(vector.coachSecret, vectors.info.coachToken, 32)).toBe(vector.coachToken);
    expect(down(vector.coachSecret, vectors.info.readerSecret, 24)).toBe(vector.readerSecret);
    expect(down(vector.readerSecret, vectors.info.documentId, 16)).toBe(vector.documentId);
    expect(down(vector.readerSecret, vectors.info.contentKey, 32)).toBe(vector.contentKey);
    const token = Buffer.from(vector.coachToken, "base64url");
    expect(createHash("sha256").update(token).digest("base64url")).toBe(vector.coachTokenHash);
  }
});

test("each rung leads to the same keys as the rungs above it, in the form that the server takes", () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const owner = ownerKeys(secret);
      const coach = coachKeys(owner.coachSecret);
      const reader = readerKeys(owner.readerSecret);
      expect(owner).toMatchObject(coach);
      expect(coach).toMatchObject(reader);
      expect(Object.keys(reader)).toEqual(["readerSecret", "documentId", "contentKey"]);
      expect(documentIdSchema.safeParse(owner.documentId).success).toBe(true);
      for (const token of [owner.ownerToken, owner.coachToken]) {
        expect(tokenSchema.safeParse(token).success).toBe(true);
      }
      expect(tokenHashSchema.safeParse(owner.coachTokenHash).success).toBe(true);
      const values = Object.values(owner);
      expect(new Set(values).size).toBe(values.length);
    }),
    { numRuns: CASES / 10 },
  );
});

test("different secrets have nothing in common", () => {
  fc.assert(
    fc.property(secrets, secrets, (one, other) => {
      fc.pre(one !== other);
      const values = new Set(Object.values(ownerKeys(one)));
      for (const value of Object.values(ownerKeys(other))) expect(values.has(value)).toBe(false);
    }),
    { numRuns: CASES / 10 },
  );
});

test("a secret of another length is refused", () => {
  for (const secret of ["", "AAAA", "A".repeat(36)]) expect(() => readerKeys(secret)).toThrow();
});
