/** Reads and writes what counted when a model version was released; `lib/content/release-rules.ts` holds the data to it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { RELEASED_FILE, type Released, scoredPartOf } from "@/lib/content/release-rules";
import type { ModelData } from "@/lib/model/requirement-model";

const releasedSchema = z.record(
  z.string(),
  z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
);

/** The record in the folder of a model version; undefined where there is none that can be read. */
export function readReleased(folder: string): Released | undefined {
  try {
    return releasedSchema.parse(JSON.parse(readFileSync(join(folder, RELEASED_FILE), "utf8")));
  } catch {
    return undefined;
  }
}

/**
 * Writes the record of a version that has none: over one that came along when the folder of another version was
 * copied, and over no other, so that nobody takes a change for a release.
 */
export function recordReleased(folder: string, model: ModelData): { ok: boolean; said: string } {
  const file = join(folder, RELEASED_FILE);
  const recorded = readReleased(folder)?.model?.version;
  const isCopied = recorded !== undefined && recorded !== model.version;
  if (existsSync(file) && !isCopied)
    return {
      ok: false,
      said: `${file} is there already and stays as it is: a change is a new version (docs/content.md).`,
    };
  writeFileSync(file, `${JSON.stringify(scoredPartOf(model), null, 2)}\n`);
  return { ok: true, said: `${file}: what counts in version ${model.version}, for ever.` };
}
