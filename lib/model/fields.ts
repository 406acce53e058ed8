/** Small shapes that the schemas of model and guide share. */
import * as z from "zod/mini";

export const text = z.string().check(z.minLength(1));

/** The requirement model that a document belongs to. */
export const modelReference = z.strictObject({ id: text, version: z.int().check(z.positive()) });

/** Group and name of a competency, such as `op.monitor`. */
export const competencyId = z.string().check(z.regex(/^[a-z]{2}\.[a-z]+$/));

/** Small letters, digits and hyphens; stands in addresses. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

export const sourceLine = z.int().check(z.positive());
export const sourceLines = z.array(sourceLine).check(z.minLength(1));
