/** One field of a review: what was written to it, several entries where devices wrote apart. */
import type { Entry } from "@/lib/model/review";
import { compareIds } from "@/lib/scoring/requirements";

export type Field<T> = readonly (Entry & { value: T })[] | undefined;

/** The entry that stands: the last by the writers' clocks, ties in a fixed order. Undefined where nothing was written. */
export function latestOf<T>(field: Field<T>) {
  return inOrder(field ?? []).at(-1);
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
