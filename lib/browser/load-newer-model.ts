import "client-only";
import { type ModelVersions, newerVersion } from "@/lib/model/model-versions";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { documentLoader } from "./load-document";
import { loadModel } from "./load-model";

const loadVersions = documentLoader<ModelVersions>("the list of versions", ["versions"]);

/** The newest version after `version`; undefined where there is none. Rejects as `loadModel` does. */
export async function findNewerVersion(id: string, version: number) {
  const versions = await loadVersions(paths.modelVersions(id));
  return versions && newerVersion(versions, version);
}

/** Today's requirements of a role whose version is named by `findNewerVersion`. */
export async function loadNewerModel(id: string, version: number): Promise<RequirementModel> {
  const model = await loadModel(id, version);
  if (model === undefined) throw new Error(`version ${version} of ${id} is listed, but not there`);
  return model;
}
