import { isAnswered, type Rating } from "./ratings";

export type GateState = "clear" | "missed" | "open";

/**
 * State of each must-have in scope. An agreed level counts as it is; a self-rating must stand above
 * (or below) the floor by `z` standard deviations to be clear (or missed); the rest is open.
 */
export function gatesOf(ratings: readonly Rating[], z: number): Map<string, GateState> {
  const gates = new Map<string, GateState>();
  for (const rating of ratings) {
    if (rating.floor !== undefined) gates.set(rating.id, stateOf(rating, rating.floor, z));
  }
  return gates;
}

function stateOf(rating: Rating, floor: number, z: number): GateState {
  if (!isAnswered(rating)) return "open";
  if (rating.agreed) return rating.y >= floor ? "clear" : "missed";
  if (rating.y - z * rating.spread >= floor) return "clear";
  return rating.y + z * rating.spread < floor ? "missed" : "open";
}
