import "client-only";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { documentLoader } from "./load-document";

const load = documentLoader<RequirementModel>("the requirement model", ["competencies", "scoring"]);

/**
 * The requirement model of a version, from this site's own static document. Undefined where no such
 * version exists; rejects where it could not be fetched.
 */
export function loadModel(id: string, version: number): Promise<RequirementModel | undefined> {
  return load(paths.model(id, version));
}
