import { createDecipheriv } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { deflateSync } from "fflate";
import { expect, test } from "vitest";
import vectors from "@/docs/review-vectors.json";
import { CONTENT_CAP, contentSchema } from "@/lib/model/document-requests";
import { ownerKeys } from "@/lib/share/review-secrets";
import { CASES } from "@/lib/testing/random-results";
import { openPart, type Part, SEALED_CAP, sealPart } from "./seal";

const keys = ownerKeys("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX");
const others = ownerKeys("AAECAwQFBgcICQoLDA0ODxAREhMUFRYY");

async function sealed(part: Part, version: number, value: unknown): Promise<string> {
  const made = await sealPart(keys, part, version, value);
  if (!made.ok) throw new Error(made.reason);
  return made.content;
}

test("the published parts open to what was sealed", async () => {
  for (const { part, version, content, value, ...rest } of vectors.sealed) {
    const opened = await openPart(rest, part as Part, { content, version });
    expect(opened).toEqual({ ok: true, value });
  }
});

test("the published parts follow their layout, by another implementation", () => {
  for (const { contentKey, additionalData, nonce, content, value } of vectors.sealed) {
    const bytes = Buffer.from(content, "base64url");
    expect(bytes.subarray(0, 12).toString("base64url")).toBe(nonce);
    const key = Buffer.from(contentKey, "base64url");
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
    decipher.setAAD(Buffer.from(additionalData)).setAuthTag(bytes.subarray(-16));
    const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    expect(plain.length % 1024).toBe(0);
    const deflated = plain.subarray(2, 2 + plain.readUInt16BE(0));
    expect(JSON.parse(inflateRawSync(deflated).toString())).toEqual(value);
  }
});

test("any JSON comes back, never in the same words twice, and in steps of a kibibyte", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.integer({ min: 1, max: 9999 }), async (value, version) => {
      const [one, two] = [
        await sealed("review", version, value),
        await sealed("review", version, value),
      ];
      expect(one).not.toBe(two);
      expect(contentSchema.safeParse(one).success).toBe(true);
      expect((Buffer.from(one, "base64url").length - 28) % 1024).toBe(0);
      const opened = await openPart(keys, "review", { content: one, version });
      expect(opened).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
    }),
    { numRuns: CASES / 20 },
  );
});

test("nothing passes for another part, version, document, or after a change", async () => {
  const content = await sealed("result", 4, { level: 3 });
  const refused = { ok: false, reason: "broken" };
  expect(await openPart(keys, "review", { content, version: 4 })).toEqual(refused);
  expect(await openPart(keys, "result", { content, version: 5 })).toEqual(refused);
  expect(await openPart(others, "result", { content, version: 4 })).toEqual(refused);
  const moved = { ...keys, documentId: others.documentId };
  expect(await openPart(moved, "result", { content, version: 4 })).toEqual(refused);
  for (const at of [0, 11, 12, 40, content.length - 2]) {
    const changed =
      content.slice(0, at) + (content[at] === "A" ? "B" : "A") + content.slice(at + 1);
    expect(await openPart(keys, "result", { content: changed, version: 4 })).toEqual(refused);
  }
  for (const junk of ["", "A", "AAAA", "*", content.slice(0, 20)]) {
    expect(await openPart(keys, "result", { content: junk, version: 4 })).toEqual(refused);
  }
});

test("what is too large for the server is said before anything is sent", async () => {
  const noise = (length: number) =>
    Array.from({ length }, () => Math.random().toString(36)).join("");
  expect(await sealPart(keys, "result", 1, noise(8000))).toEqual({
    ok: false,
    reason: "too-large",
  });
  expect(await sealPart(keys, "result", 1, "a".repeat(SEALED_CAP))).toEqual({
    ok: false,
    reason: "too-large",
  });
  const large = await sealed("result", 1, noise(4600));
  expect(large.length).toBeGreaterThan(CONTENT_CAP / 2);
  expect(large.length).toBeLessThanOrEqual(CONTENT_CAP);
});

test("a bomb that somebody with the key sealed stops at the cap", async () => {
  const bomb = deflateSync(new Uint8Array(30_000_000).fill(32), { level: 9 });
  const plain = new Uint8Array(39 * 1024);
  plain.set([bomb.length >> 8, bomb.length & 255]);
  plain.set(bomb, 2);
  const nonce = new Uint8Array(12);
  const key = Uint8Array.from(Buffer.from(keys.contentKey, "base64url"));
  const cipher = await crypto.subtle.encrypt(
    {
      name: "AES-GCM",
      iv: nonce,
      additionalData: new TextEncoder().encode(`headroom-review/1 ${keys.documentId} result 1`),
    },
    await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]),
    plain,
  );
  const content = Buffer.concat([nonce, new Uint8Array(cipher)]).toString("base64url");
  const before = process.memoryUsage().arrayBuffers;
  expect(await openPart(keys, "result", { content, version: 1 })).toEqual({
    ok: false,
    reason: "broken",
  });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
});
