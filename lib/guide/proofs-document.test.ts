import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import { proofOf } from "@/lib/model/proof-of";
import { proofsDocumentSchema } from "@/lib/model/proofs";
import { currentModel } from "@/lib/models";
import { proofsDocument } from "./proofs-document";

const document = proofsDocument(currentGuide);

test("every competency has a proof of level 3 and of level 4, and of no level below", () => {
  for (const { id } of currentModel.competencies) {
    const own = document.proofs[id];
    expect(proofOf(own, 3)?.title, id).toBe(own?.to_3.title);
    expect(proofOf(own, 4)?.title, id).toBe(own?.to_4.title);
    expect([0, 1, 2].map((level) => proofOf(own, level))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  }
});

test("what is published is what the loader accepts", () => {
  const published: unknown = JSON.parse(JSON.stringify(document));
  expect(proofsDocumentSchema.parse(published)).toEqual(document);
  expect(proofsDocumentSchema.safeParse({ ...document, more: 1 }).success).toBe(false);
});

test("weighs at most 25 KB after gzip, a fifth of the guide", () => {
  expect(gzipSync(JSON.stringify(document), { level: 6 }).length).toBeLessThan(25 * 1024);
});
