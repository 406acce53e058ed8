/**
 * Merging two copies of one review (docs/review.md). A join in the sense of Almeida, Shoker and
 * Baquero, "Delta state replicated data types" (2018), causal stores with one version vector:
 * commutative, associative and idempotent over copies that were made by `changeReview` and this.
 */
import type { Entry, Review } from "@/lib/model/review";
import { inOrder } from "./field";

type Seen = Review["seen"];
type Fields = Readonly<Record<string, readonly Entry[] | undefined>>;

/**
 * What both copies know together. An entry stays where both hold it, or where one holds it and the
 * other has never heard of it; it goes where the other knew it and wrote something else in its place.
 */
export function mergeReviews(a: Review, b: Review): Review {
  const revealedAt = earliest(a.revealedAt, b.revealedAt);
  const merged = {
    schema: a.schema,
    seen: mergeSeen(a.seen, b.seen),
    startedAt: earliest(a.startedAt, b.startedAt),
    ...(revealedAt === undefined ? {} : { revealedAt }),
    updatedAt: a.updatedAt > b.updatedAt ? a.updatedAt : b.updatedAt,
    ...mergeFields(namedFields(a), a.seen, namedFields(b), b.seen),
    competencies: mergeRecords(a.competencies, a.seen, b.competencies, b.seen),
    actions: mergeRecords(a.actions, a.seen, b.actions, b.seen),
  };
  // Each field only ever holds entries of that very field, so its type is the one it came with.
  return merged as Review;
}

function namedFields({ coachName, finishedAt, summary }: Review): Fields {
  return { coachName, finishedAt, summary };
}

function mergeRecords(
  a: Readonly<Record<string, Fields>>,
  aSeen: Seen,
  b: Readonly<Record<string, Fields>>,
  bSeen: Seen,
): Record<string, Fields> {
  const merged = keysOf(a, b).map((id) => [
    id,
    mergeFields(a[id] ?? {}, aSeen, b[id] ?? {}, bSeen),
  ]);
  return Object.fromEntries(merged);
}

function mergeFields(a: Fields, aSeen: Seen, b: Fields, bSeen: Seen): Fields {
  const merged = keysOf(a, b).map((name) => [
    name,
    mergeEntries(a[name] ?? [], aSeen, b[name] ?? [], bSeen),
  ]);
  return Object.fromEntries(merged.filter(([, entries]) => (entries?.length ?? 0) > 0));
}

function mergeEntries(a: readonly Entry[], aSeen: Seen, b: readonly Entry[], bSeen: Seen) {
  const both = new Set(b.map(keyOf));
  const fromA = a.filter((entry) => both.has(keyOf(entry)) || !knows(bSeen, entry));
  const taken = new Set(a.map(keyOf));
  const fromB = b.filter((entry) => !taken.has(keyOf(entry)) && !knows(aSeen, entry));
  return inOrder([...fromA, ...fromB]);
}

const keyOf = ({ writer, count }: Entry) => `${writer}:${count}`;
const knows = (seen: Seen, { writer, count }: Entry) => count <= (seen[writer] ?? 0);

function mergeSeen(a: Seen, b: Seen): Seen {
  return Object.fromEntries(
    keysOf(a, b).map((writer) => [writer, Math.max(a[writer] ?? 0, b[writer] ?? 0)]),
  );
}

/** Sorted, so that two devices write the same document. */
function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
}

function earliest<T extends string | undefined>(a: T, b: T): T {
  if (a === undefined) return b;
  return b === undefined || a < b ? a : b;
}
