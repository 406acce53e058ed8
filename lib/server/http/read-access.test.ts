import { describe, expect, it } from "vitest";
import { readAccess, readExpiry, readId } from "./read-access";

const ID = "AAAAAAAAAAAAAAAAAAAAAA";
const TOKEN = "A".repeat(43);
/** SHA-256 of 32 zero bytes. */
const HASH = "Zmh6rfhivXdsj8GLjp-OIAiXFIVu4jOzkCpZHQ1fKSU";
const NOT_FOUND = { ok: false, problem: "not-found" };
const access = (authorization?: string, id = ID) =>
  readAccess(id, new Headers(authorization === undefined ? {} : { authorization }));

describe("who may write", () => {
  it.each([`Bearer ${TOKEN}`, `bearer  ${TOKEN} `, `BEARER ${TOKEN}`])(
    "is known by the hash of their token: %s",
    (authorization) => {
      expect(access(authorization)).toEqual({ ok: true, id: ID, tokenHash: HASH });
    },
  );

  it.each([
    undefined,
    "",
    "Bearer",
    `Basic ${TOKEN}`,
    `Bearer${TOKEN}`,
    `Bearer ${TOKEN}A`,
    `Bearer ${TOKEN.slice(1)}`,
    `Bearer ${TOKEN} ${TOKEN}`,
    `Bearer ${TOKEN.slice(1)}B`,
  ])("gets the answer of an unknown document with %j", (authorization) => {
    expect(access(authorization)).toEqual(NOT_FOUND);
  });

  it("gets the same answer for an id that can be none", () => {
    expect(access(`Bearer ${TOKEN}`, "..")).toEqual(NOT_FOUND);
    expect(readId(`${ID}A`)).toEqual(NOT_FOUND);
    expect(readId(ID)).toEqual({ ok: true, id: ID });
  });
});

describe("the end of a document", () => {
  const NOW = Date.UTC(2026, 10, 25, 10);
  const end = (text: string) => readExpiry(text, NOW, 365);

  it("lies ahead", () => {
    expect(end("2026-11-25T10:00:00.001Z")).toEqual({ ok: true, expiresAt: NOW + 1 });
    expect(end("2026-11-25T10:00:00.000Z")).toMatchObject({ detail: "expiresAt must lie ahead" });
  });

  it("lies 365 days ahead at most", () => {
    expect(end("2027-11-25T10:00:00.000Z")).toEqual({
      ok: true,
      expiresAt: Date.UTC(2027, 10, 25, 10),
    });
    expect(end("2027-11-25T10:00:00.001Z")).toEqual({
      ok: false,
      problem: "junk",
      detail: "expiresAt must be at most 365 days ahead",
    });
  });

  it("is a time", () => {
    expect(end("2026-13-25T10:00:00Z")).toEqual({
      ok: false,
      problem: "junk",
      detail: "expiresAt is not a time",
    });
  });
});
