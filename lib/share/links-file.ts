/** The recovery file: the owner's review links, for another device or for after this one was cleared. */
import { type LinksFile, linksFileSchema, type OwnLink } from "@/lib/model/own-link";
import { schemaVersion } from "@/lib/model/schema-version";
import { ownerKeys } from "./review-secrets";

/** The text of the file. @param savedAt ISO date-time in UTC */
export function writeLinksFile(links: readonly OwnLink[], savedAt: string): string {
  const file: LinksFile = {
    schema: "headroom-links/1",
    savedAt,
    links: links.map(({ ownerSecret, label, choice, note, draft, createdAt, expiresAt }) => ({
      ownerSecret,
      label,
      choice,
      ...(note === undefined ? {} : { note }),
      ...(draft === undefined ? {} : { draft }),
      createdAt,
      expiresAt,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `newer` where a later version of the app wrote it. */
export type ReadLinks =
  | { ok: true; links: OwnLink[] }
  | { ok: false; reason: "not-a-file" | "newer" };

/** Reads the text of a file from anywhere; all of it or nothing. What became of the links, the server knows. */
export function readLinksFile(text: string): ReadLinks {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { ok: false, reason: "not-a-file" };
  }
  const parsed = linksFileSchema.safeParse(document);
  if (!parsed.success) {
    return { ok: false, reason: schemaVersion(document, "links") > 1 ? "newer" : "not-a-file" };
  }
  return {
    ok: true,
    links: parsed.data.links.map((link) => ({
      schema: "headroom-own-link/1",
      id: ownerKeys(link.ownerSecret).documentId,
      state: "live",
      ...link,
    })),
  };
}
