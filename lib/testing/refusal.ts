/** What a schema says of a document, in the words that a person gets to read. */
import type * as z from "zod/mini";
import { faultOf } from "@/lib/model/fault";

/** "path: reason" of the first fault; "" where the schema takes the document. */
export function refusal(schema: z.ZodMiniType, document: unknown): string {
  const parsed = schema.safeParse(document);
  const issue = parsed.error?.issues[0];
  if (issue === undefined) return "";
  const { path, reason } = faultOf(issue);
  return `${path.join(".")}: ${reason}`;
}
