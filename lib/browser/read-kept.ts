/** The list of kept results. It checks what it reads, which the page of a shared result need not load for one button. */
import { LIMITS } from "@/lib/model/vocabulary";
import "client-only";
import * as z from "zod/mini";
import { database } from "./database";
import { type KeptResult, PREFIX } from "./kept-results";

const RANGE = [PREFIX, `${PREFIX}\uffff`] as const;

const keptSchema: z.ZodMiniType<KeptResult> = z.strictObject({
  fragment: z.string().check(z.maxLength(2 * LIMITS.link)),
  keptAt: z.iso.datetime(),
});

/** The newest first. What cannot be read is passed over and left as it is. */
export async function readKept(): Promise<KeptResult[]> {
  const values = await (await database()).getAll("settings", IDBKeyRange.bound(...RANGE));
  return values
    .map(parse)
    .filter((kept) => kept !== undefined)
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

function parse(value: string): KeptResult | undefined {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
