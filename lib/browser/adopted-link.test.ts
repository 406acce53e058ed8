import { expect, test } from "vitest";
import type { Result } from "@/lib/model/result";
import { ownerKeys } from "@/lib/share/review-secrets";
import { adoptedLink } from "./adopted-link";
import type { OpenedDocument } from "./sealed-documents";

const keys = ownerKeys("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX");
const bare: Result = {
  schema: "headroom-result/1",
  model: { id: "mle-2", version: 1 },
  variant: null,
  answers: { "op.a": { level: 3, evidence: [] } },
};
const documentOf = (result: Result, note?: string): OpenedDocument => ({
  ok: true,
  unchanged: false,
  etag: '"x"',
  expiresAt: "2026-12-25T10:00:00.000Z",
  result: {
    shared: { schema: "headroom-shared/1", result, ...(note === undefined ? {} : { note }) },
    version: 3,
    updatedAt: "2026-11-25T10:00:00.000Z",
  },
  review: { value: { any: 1 }, version: 2, updatedAt: "2026-11-26T10:00:00.000Z" },
});

test("a link that its owner opens elsewhere is kept with what the server knows of it", () => {
  expect(adoptedLink(keys, documentOf(bare), "Rada")).toStrictEqual({
    schema: "headroom-own-link/1",
    id: keys.documentId,
    ownerSecret: keys.ownerSecret,
    label: "Rada",
    choice: { name: "", evidence: false, profile: false, practices: false, progress: false },
    createdAt: "2026-11-25T10:00:00.000Z",
    expiresAt: "2026-12-25T10:00:00.000Z",
    state: "live",
    known: {
      etag: '"x"',
      resultVersion: 3,
      resultAt: "2026-11-25T10:00:00.000Z",
      reviewedAt: "2026-11-26T10:00:00.000Z",
      review: { any: 1 },
    },
  });
});

test("what was chosen to be shown is read from what is shown", () => {
  const full: Result = {
    ...bare,
    name: "Ada",
    answers: { "op.a": { level: 3, evidence: [{ text: "Shown" }] } },
    profile: {},
    practices: {},
    progress: { "op.a:3": "2026-11-20" },
  };
  const link = adoptedLink(keys, documentOf(full, "Hello"), "");
  expect(link).toMatchObject({
    label: "a coach",
    note: "Hello",
    choice: { name: "Ada", evidence: true, profile: true, practices: true, progress: true },
  });
});
