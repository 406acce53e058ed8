/** Work that may take long: yields wherever it can be interrupted, and ends with what it found. */
export type Search<T> = Generator<undefined, T, undefined>;

/** Goes through it without a pause. */
export function toEnd<T>(search: Search<T>): T {
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}
