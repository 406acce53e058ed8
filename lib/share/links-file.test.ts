import { expect, test } from "vitest";
import type { OwnLink } from "@/lib/model/own-link";
import { readLinksFile, writeLinksFile } from "./links-file";
import { ownerKeys } from "./review-secrets";

const ownerSecret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
const link: OwnLink = {
  schema: "headroom-own-link/1",
  id: ownerKeys(ownerSecret).documentId,
  ownerSecret,
  label: "Ada",
  choice: { name: "", evidence: true, profile: false, practices: true, progress: false },
  note: "Please look at Python.",
  createdAt: "2026-11-25T10:00:00.000Z",
  expiresAt: "2026-12-25T10:00:00.000Z",
  state: "live",
};

test("a recovery file brings the links back, without what only this device knew", () => {
  const known = { etag: '"x"', resultVersion: 3 };
  const text = writeLinksFile([{ ...link, known, ended: "expired" }], "2026-11-25T11:00:00.000Z");
  expect(readLinksFile(text)).toEqual({ ok: true, links: [link] });
});

test("what is no recovery file is refused whole, one of a later version told apart", () => {
  const file = JSON.parse(writeLinksFile([link], "2026-11-25T11:00:00.000Z"));
  const read = (document: unknown) => readLinksFile(JSON.stringify(document));
  expect(readLinksFile("nothing")).toEqual({ ok: false, reason: "not-a-file" });
  expect(read({ ...file, schema: "headroom-links/2" })).toEqual({ ok: false, reason: "newer" });
  for (const broken of [
    null,
    [],
    { ...file, more: 1 },
    { ...file, links: [{ ...file.links[0], ownerSecret: "short" }] },
    { ...file, links: [file.links[0], { ...file.links[0], expiresAt: "soon" }] },
  ]) {
    expect(read(broken)).toEqual({ ok: false, reason: "not-a-file" });
  }
});
