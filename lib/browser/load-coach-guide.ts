import "client-only";
import { type CoachGuide, coachGuideSchema } from "@/lib/model/coach-guide";
import { paths } from "@/lib/paths";
import { documentLoader } from "./load-document";

const load = documentLoader("the coach's guide", async (answer) =>
  coachGuideSchema.parse(await answer.json()),
);

/**
 * Questions and lines between levels for a coach, from this site's own static document. Undefined
 * where no such version exists; rejects where it could not be fetched or is not that document.
 */
export function loadCoachGuide(id: string, version: number): Promise<CoachGuide | undefined> {
  return load(paths.coachGuide(id, version));
}
