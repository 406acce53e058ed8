import { expect, it } from "vitest";
import { hashToken, isSameHash } from "./token-hash";

/** SHA-256 of 32 zero bytes. */
const HASH = "Zmh6rfhivXdsj8GLjp-OIAiXFIVu4jOzkCpZHQ1fKSU";

it("a token is kept as the SHA-256 of its bytes", () => {
  expect(hashToken("A".repeat(43))).toBe(HASH);
});

it("hashes are the same to the last bit", () => {
  expect(isSameHash(HASH, HASH)).toBe(true);
  expect(isSameHash(HASH, `${HASH.slice(0, -1)}Y`)).toBe(false);
  expect(isSameHash(HASH, `a${HASH.slice(1)}`)).toBe(false);
});
