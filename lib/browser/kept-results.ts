/** Results that others sent and the reader chose to keep: the links, as they were opened. */
import "client-only";
import { database } from "./database";
import { durably } from "./durable-write";

/** They lie among the settings, each under this and its link, so that one link is kept once. */
export const PREFIX = "shared:";
export type KeptResult = {
  /** What follows the # of the link. */
  fragment: string;
  /** ISO 8601. */
  keptAt: string;
};

export async function isKept(fragment: string): Promise<boolean> {
  return (await (await database()).get("settings", PREFIX + fragment)) !== undefined;
}

/** When this resolves, the link is on disk. */
export async function keepResult(fragment: string): Promise<void> {
  const kept: KeptResult = { fragment, keptAt: new Date().toISOString() };
  await durably(await database(), ["settings"], (writing) =>
    writing.objectStore("settings").put(JSON.stringify(kept), PREFIX + fragment),
  );
}

export async function removeKept(fragment: string): Promise<void> {
  await durably(await database(), ["settings"], (writing) =>
    writing.objectStore("settings").delete(PREFIX + fragment),
  );
}
