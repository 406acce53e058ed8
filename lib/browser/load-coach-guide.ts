import "client-only";
import type { CoachGuide } from "@/lib/model/coach-guide";
import { paths } from "@/lib/paths";
import { documentLoader } from "./load-document";

const load = documentLoader<CoachGuide>("the coach's guide", ["competencies"]);

/**
 * Questions and lines between levels for a coach, from this site's own static document. Undefined
 * where no such version exists; rejects where it could not be fetched.
 */
export function loadCoachGuide(id: string, version: number): Promise<CoachGuide | undefined> {
  return load(paths.coachGuide(id, version));
}
