import "client-only";
import type { Search } from "@/lib/plan/search";
import { pause } from "./pause";

/** Milliseconds of a piece, so that also on a slow phone a tap does not wait long. */
const PIECE = 8;

/** Goes through a search in pieces, between which the page answers; gives it up once it is not `wanted`. */
export async function inPieces<T>(
  search: Search<T>,
  wanted: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    await pause();
    if (!wanted()) return undefined;
    const until = performance.now() + PIECE;
    let step = search.next();
    while (!step.done && performance.now() < until) step = search.next();
    if (step.done) return step.value;
  }
}
