import type { ScoringConstants } from "@/lib/model/requirement-model";
import { addCovered, type Band, bandOfSums, centresOf, drawLevels } from "./band";
import type { Rating } from "./ratings";

/** What competencies add, kept at once: 16 KB each, 32 MB in all. */
const MOST = 2_000;

/**
 * The band alone, for many answers or requirements of the same competencies one after the other: what a
 * competency adds in each draw is worked out once for every way in which it comes.
 */
export function bandsOf(constants: ScoringConstants): (ratings: readonly Rating[]) => Band {
  const known = new Map<string, Float64Array>();
  return (ratings) => {
    const centres = centresOf(ratings);
    const sums = new Float64Array(constants.draws);
    let weights = 0;
    ratings.forEach((rating, i) => {
      const centre = centres[i] ?? 0;
      const { id, level, weight, spread, agreed } = rating;
      const key = `${id} ${level} ${weight} ${centre} ${spread} ${agreed}`;
      let added = known.get(key);
      if (added === undefined) {
        if (known.size >= MOST) known.clear();
        added = addedInDraws(rating, centre, constants);
        known.set(key, added);
      }
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (added[k] ?? 0);
      weights += weight;
    });
    return bandOfSums(sums, weights, constants);
  };
}

/** Its weight times the share of its requirement that it covers, in each draw. */
function addedInDraws(rating: Rating, centre: number, constants: ScoringConstants): Float64Array {
  const levels = new Float64Array(constants.draws);
  drawLevels(levels, rating, centre, constants);
  const added = new Float64Array(constants.draws);
  addCovered(added, levels, rating);
  return added;
}
