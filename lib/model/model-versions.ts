/** Which versions of a model are published, so that a browser need not guess. */
import * as z from "zod/mini";
import { text } from "./fields";

/** As published at `paths.modelVersions`, oldest version first. */
export const modelVersionsSchema = z.strictObject({
  id: text,
  versions: z
    .array(z.strictObject({ version: z.int().check(z.positive()), released: z.iso.date() }))
    .check(z.minLength(1)),
});
export type ModelVersions = z.infer<typeof modelVersionsSchema>;
export type ModelVersion = ModelVersions["versions"][number];

/** The newest version after `version`, or undefined where that one is still in force. */
export function newerVersion({ versions }: ModelVersions, version: number) {
  return versions
    .filter((one) => one.version > version)
    .reduce<ModelVersion | undefined>(
      (newest, one) => (newest === undefined || one.version > newest.version ? one : newest),
      undefined,
    );
}
