/** What shows a level to somebody else; apart from the guide so that a report can load it alone. */
import * as z from "zod/mini";
import { competencyId, modelReference, text } from "./fields";

/** Something to produce that shows a level to somebody else; reading alone never reaches 3 or 4. */
const proofSchema = z.strictObject({
  kind: z.enum(["project", "review", "write-up"]),
  title: text,
  task: text,
  /** What a reviewer can tick; each line is either true or not. */
  done_when: z.array(text).check(z.minLength(2), z.maxLength(4)),
  /** Who could judge it, by what they know rather than by name. */
  reviewer: text,
});
export type Proof = z.infer<typeof proofSchema>;

export const proofsSchema = z.strictObject({ to_3: proofSchema, to_4: proofSchema });
export type Proofs = z.infer<typeof proofsSchema>;

/** The proofs of every competency of a model, as published at `paths.proofs`. */
export const proofsDocumentSchema = z.strictObject({
  model: modelReference,
  proofs: z.record(competencyId, proofsSchema),
});
export type ProofsDocument = z.infer<typeof proofsDocumentSchema>;
