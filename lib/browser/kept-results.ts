/** Results that others sent and the reader chose to keep: the links, as they were opened. */
import "client-only";
import * as z from "zod/mini";
import { LINK_CAP } from "@/lib/share/snapshot";
import { database } from "./database";
import { writeDurably } from "./draft-slots";

/** They lie among the settings, each under this and its link, so that one link is kept once. */
const PREFIX = "shared:";
const RANGE = [PREFIX, `${PREFIX}\uffff`] as const;

const keptSchema = z.strictObject({
  /** What follows the # of the link. */
  fragment: z.string().check(z.maxLength(2 * LINK_CAP)),
  keptAt: z.iso.datetime(),
});
export type KeptResult = z.infer<typeof keptSchema>;

/** The newest first. What cannot be read is passed over and left as it is. */
export async function readKept(): Promise<KeptResult[]> {
  const values = await (await database()).getAll("settings", IDBKeyRange.bound(...RANGE));
  return values
    .map(parse)
    .filter((kept) => kept !== undefined)
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

export async function isKept(fragment: string): Promise<boolean> {
  return (await (await database()).get("settings", PREFIX + fragment)) !== undefined;
}

/** When this resolves, the link is on disk. */
export async function keepResult(fragment: string): Promise<void> {
  const kept: KeptResult = { fragment, keptAt: new Date().toISOString() };
  await writeDurably(await database(), (writing) =>
    writing.objectStore("settings").put(JSON.stringify(kept), PREFIX + fragment),
  );
}

export async function removeKept(fragment: string): Promise<void> {
  await writeDurably(await database(), (writing) =>
    writing.objectStore("settings").delete(PREFIX + fragment),
  );
}

function parse(value: string): KeptResult | undefined {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
