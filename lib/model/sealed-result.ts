/** What the owner seals into a document (`headroom-shared/1`): a result, and a few words to the coach. */
import * as z from "zod/mini";
import { resultSchema } from "./result";

/** Most characters of the note. */
export const NOTE_CAP = 1000;

export const sealedResultSchema = z.strictObject({
  schema: z.literal("headroom-shared/1"),
  result: resultSchema,
  note: z.optional(z.string().check(z.minLength(1), z.maxLength(NOTE_CAP))),
});
export type SealedResult = z.infer<typeof sealedResultSchema>;
