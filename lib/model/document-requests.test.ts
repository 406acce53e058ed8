import { describe, expect, test } from "vitest";
import { refusal } from "@/lib/testing/refusal";
import {
  changeExpirySchema,
  contentSchema,
  createResultSchema,
  documentIdSchema,
  PROBLEMS,
  problemSchema,
  problemType,
  replaceResultSchema,
  replaceReviewSchema,
  storedDocumentSchema,
  tokenSchema,
} from "./document-requests";

const letters = (count: number) => "A".repeat(count);
const AT = "2026-11-25T10:00:00.000Z";

test("an id is 16 bytes, each in one spelling", () => {
  for (const last of "AQgw") expect(refusal(documentIdSchema, letters(21) + last)).toBe("");
  for (const wrong of ["B", "", "AA", "="])
    expect(refusal(documentIdSchema, letters(21) + wrong)).toBe(": is not in the right form");
});

test("a token is 32 bytes, each in one spelling", () => {
  for (const last of "AEIMQUYcgkosw048") expect(refusal(tokenSchema, letters(42) + last)).toBe("");
  for (const wrong of ["B", "9", "", "AA", "+"])
    expect(refusal(tokenSchema, letters(42) + wrong)).toBe(": is not in the right form");
});

describe("sealed content", () => {
  test("is base64url without padding", () => {
    expect(refusal(contentSchema, "AZaz09_-")).toBe("");
    for (const wrong of ["a+b", "a/b", "ab==", "a b", "a\n"])
      expect(refusal(contentSchema, wrong)).toBe(": is not in the right form");
  });

  test("has 1 character to 40 KiB of ciphertext", () => {
    expect(refusal(contentSchema, letters(54_614))).toBe("");
    expect(refusal(contentSchema, letters(54_615))).toBe(": must be at most 54614");
    expect(refusal(contentSchema, "")).toBe(": must be at least 1");
  });
});

describe("a request", () => {
  const CREATE = { content: "AAAA", coachTokenHash: letters(43), expiresAt: AT };

  test("to create says what, who may review, and until when", () => {
    expect(refusal(createResultSchema, CREATE)).toBe("");
    expect(refusal(createResultSchema, { ...CREATE, name: "Ada" })).toBe("name: unknown key");
    expect(refusal(createResultSchema, { ...CREATE, coachTokenHash: letters(42) })).toBe(
      "coachTokenHash: is not in the right form",
    );
    expect(refusal(createResultSchema, { ...CREATE, expiresAt: undefined })).toBe(
      "expiresAt: must be a string",
    );
  });

  test.each(["2026-11-25", "2026-11-25T10:00:00+01:00", "2026-13-01T00:00:00Z", "soon", ""])(
    "cannot move the end to %j",
    (expiresAt) => {
      expect(refusal(changeExpirySchema, { expiresAt })).toMatch(/^expiresAt: /);
    },
  );

  test("may say a time with a fraction or without", () => {
    for (const expiresAt of [AT, "2026-11-25T10:00:00Z"])
      expect(refusal(changeExpirySchema, { expiresAt })).toBe("");
  });

  test("to replace holds the content and nothing else", () => {
    for (const schema of [replaceResultSchema, replaceReviewSchema]) {
      expect(refusal(schema, { content: "AAAA" })).toBe("");
      expect(refusal(schema, {})).toBe("content: must be a string");
      expect(refusal(schema, { content: "AAAA", version: 2 })).toBe("version: unknown key");
    }
  });
});

describe("a stored document", () => {
  const part = { content: "AAAA", version: 1, updatedAt: AT };
  const stored = (own: object) =>
    refusal(storedDocumentSchema, { result: part, review: null, expiresAt: AT, ...own });

  test("has a result, and a review or none", () => {
    expect([stored({}), stored({ review: part })]).toEqual(["", ""]);
    expect(stored({ review: undefined })).not.toBe("");
    expect(stored({ result: null })).toBe("result: must be an object");
  });

  test("counts versions from 1", () => {
    expect(stored({ result: { ...part, version: 0 } })).toBe("result.version: must be more than 0");
    expect(stored({ result: { ...part, version: 1.5 } })).toBe("result.version: must be an int");
  });
});

describe("a problem", () => {
  test("has a name that stays, with its status", () => {
    expect(problemType("too-many")).toBe("urn:headroom:problem:too-many");
    expect(PROBLEMS).toEqual({
      junk: 400,
      "not-found": 404,
      "no-such-method": 405,
      expired: 410,
      stale: 412,
      "too-large": 413,
      "wrong-type": 415,
      "no-precondition": 428,
      "too-many": 429,
      broken: 500,
      unavailable: 503,
    });
  });

  test("is an error, of a type of ours", () => {
    const problem = (own: object) =>
      refusal(problemSchema, { type: problemType("stale"), title: "Stale", status: 412, ...own });
    expect([problem({}), problem({ detail: "x" }), problem({ status: 599 })]).toEqual(["", "", ""]);
    expect(problem({ status: 399 })).toBe("status: must be at least 400");
    expect(problem({ status: 600 })).toBe("status: must be at most 599");
    expect(problem({ type: "about:blank" })).toBe("type: is not in the right form");
  });
});
