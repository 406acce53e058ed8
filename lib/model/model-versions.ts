/** As published at `paths.modelVersions`, oldest version first. */
export type ModelVersions = { id: string; versions: ModelVersion[] };

/** `released` as YYYY-MM-DD. */
export type ModelVersion = { version: number; released: string };

/** The newest version after `version`, or undefined where that one is still in force. */
export function newerVersion({ versions }: ModelVersions, version: number) {
  return versions
    .filter((one) => one.version > version)
    .reduce<ModelVersion | undefined>(
      (newest, one) => (newest === undefined || one.version > newest.version ? one : newest),
      undefined,
    );
}
