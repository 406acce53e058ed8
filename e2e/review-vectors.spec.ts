import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { build } from "esbuild";
import type { openPart, Part } from "@/lib/browser/seal";
import type { encodeReviewLink } from "@/lib/share/review-link";
import type { ownerKeys } from "@/lib/share/review-secrets";
import { test } from "./fixtures/watched";

type Vectors = typeof import("@/docs/review-vectors.json");
const vectors: Vectors = JSON.parse(readFileSync("docs/review-vectors.json", "utf8"));

type Bundle = {
  ownerKeys: typeof ownerKeys;
  encodeReviewLink: typeof encodeReviewLink;
  openPart: typeof openPart;
};

test("the published ladder and sealed parts hold in the browser, by this code and by WebCrypto alone", {
  tag: "@firefox",
}, async ({ page }) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from "./lib/share/review-secrets"; export * from "./lib/share/review-link"; export * from "./lib/browser/seal";`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "bundle",
    target: "es2022",
  });
  await page.goto("/icon.svg");
  const script = outputFiles[0]?.text ?? "";
  const { ladder, opened } = await page.evaluate(
    async ({ script, vectors }) => {
      const { ownerKeys, encodeReviewLink, openPart } = new Function(
        `${script}; return bundle;`,
      )() as Bundle; // what the bundle exports
      return {
        ladder: vectors.ladder.map(({ ownerSecret }) => {
          const keys = ownerKeys(ownerSecret);
          return {
            ...keys,
            ownerLink: encodeReviewLink("o", keys.ownerSecret),
            coachLink: encodeReviewLink("c", keys.coachSecret),
            readerLink: encodeReviewLink("v", keys.readerSecret),
          };
        }),
        opened: await Promise.all(
          vectors.sealed.map(({ part, version, content, ...keys }) =>
            openPart(keys, part as Part, { content, version }),
          ),
        ),
      };
    },
    { script, vectors },
  );
  expect(ladder).toEqual(vectors.ladder);
  expect(opened).toEqual(vectors.sealed.map(({ value }) => ({ ok: true, value })));

  const derived = await page.evaluate(async ({ ladder, info }) => {
    const bytes = (text: string) =>
      Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    const text = (buffer: ArrayBuffer) =>
      btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replaceAll("=", "");
    async function down(secret: string, words: string, length: number): Promise<string> {
      const key = await crypto.subtle.importKey("raw", bytes(secret), "HKDF", false, [
        "deriveBits",
      ]);
      const salt = new Uint8Array();
      const hkdf = { name: "HKDF", hash: "SHA-256", salt, info: new TextEncoder().encode(words) };
      return text(await crypto.subtle.deriveBits(hkdf, key, 8 * length));
    }
    return Promise.all(
      ladder.map(async ({ ownerSecret, coachSecret, readerSecret }) => ({
        ownerToken: await down(ownerSecret, info.ownerToken, 32),
        coachSecret: await down(ownerSecret, info.coachSecret, 24),
        coachToken: await down(coachSecret, info.coachToken, 32),
        readerSecret: await down(coachSecret, info.readerSecret, 24),
        documentId: await down(readerSecret, info.documentId, 16),
        contentKey: await down(readerSecret, info.contentKey, 32),
      })),
    );
  }, vectors);
  for (const [i, vector] of vectors.ladder.entries())
    expect(vector).toMatchObject(derived[i] ?? {});
});
