import "client-only";

/** Ends a piece of work: what waits, such as a tap or a paint, comes before the next. */
export function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
