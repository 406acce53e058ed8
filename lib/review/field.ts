/** One field of a review: what was written to it, several entries where devices wrote apart. */
import type { Entry, Rating } from "@/lib/model/review";
import { compareIds } from "@/lib/scoring/requirements";

export type Field<T> = readonly (Entry & { value: T })[] | undefined;

/** The entry that stands: the last by the writers' clocks, ties in a fixed order. Undefined where nothing was written. */
export function latestOf<T>(field: Field<T>) {
  return inOrder(field ?? []).at(-1);
}

/** The rating that stands. A device that had not heard of the reveal calls blind what came after it; the time tells. */
export function ratingOf(field: Field<Rating>, revealedAt: string | undefined): Rating | undefined {
  const stands = latestOf(field);
  if (stands === undefined) return undefined;
  const early = revealedAt === undefined || stands.at < revealedAt;
  return { ...stands.value, blind: stands.value.blind && early };
}

/** Earliest first; a total order, so that every device sees the same one. */
export function inOrder<E extends Entry>(entries: readonly E[]): E[] {
  return [...entries].sort(
    (a, b) => compareIds(a.at, b.at) || compareIds(a.writer, b.writer) || a.count - b.count,
  );
}

/** Every text that was written apart, earliest first, each once; a blank line between them. "" for none. */
export function textOf(field: Field<string>): string {
  return [...new Set(inOrder(field ?? []).map(({ value }) => value))]
    .filter((text) => text.trim() !== "")
    .join("\n\n");
}

/** Devices wrote different things without knowing of each other. */
export function isApart(field: Field<unknown>): boolean {
  return new Set((field ?? []).map(({ value }) => JSON.stringify(value))).size > 1;
}
