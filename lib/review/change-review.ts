/** Every way in which a coach changes a review. */
import type { Level } from "@/lib/model/requirement-model";
import type { Entry, KeptAction, Rating, RatingValue, Review, Reviewed } from "@/lib/model/review";
import { type Field, inOrder, ratingOf } from "./field";

/** Who changes it: one sitting on one device (eight characters), and when, ISO date-time in UTC. */
export type Stamp = { writer: string; now: string };

export type ActionChange = {
  text?: string;
  competency?: string | null;
  due?: string | null;
  done?: boolean;
  removed?: boolean;
};

/** One thing that was done on a screen. Each names the entries that stood there (`over`). */
export type ReviewChange =
  | { kind: "name"; name: string; over: Shown }
  | { kind: "rate"; competency: string; says: RatingValue; over: Shown }
  | { kind: "comment"; competency: string; text: string; over: Shown }
  | { kind: "agree"; competency: string; level: Level | null; over: Shown }
  | { kind: "reveal" }
  | { kind: "finish"; finished: boolean; over: Shown }
  | { kind: "summary"; text: string; over: Shown }
  | { kind: "action"; id: string; change: ActionChange; over: ShownAction };

/**
 * The entries that were on the screen when it was changed. What another device wrote and this one had
 * not shown yet is not among them, and so is not replaced.
 */
export type Shown = Field<unknown>;
export type ShownAction = { readonly [Name in keyof KeptAction]?: Shown };

export function startReview(now: string): Review {
  return {
    schema: "headroom-review/1",
    seen: {},
    startedAt: now,
    updatedAt: now,
    competencies: {},
    actions: {},
  };
}

/** The review with one change in it. Entries of the same writer count as shown: it is their own screen. */
export function changeReview(review: Review, change: ReviewChange, stamp: Stamp): Review {
  const count = (review.seen[stamp.writer] ?? 0) + 1;
  const next: Review = {
    ...review,
    seen: { ...review.seen, [stamp.writer]: count },
    updatedAt: stamp.now > review.updatedAt ? stamp.now : review.updatedAt,
  };
  const write = <T>(field: Field<T>, value: T, over: Shown) =>
    writeField(field, value, over, { at: stamp.now, writer: stamp.writer, count });
  switch (change.kind) {
    case "name":
      return { ...next, coachName: write(review.coachName, change.name, change.over) };
    case "summary":
      return { ...next, summary: write(review.summary, change.text, change.over) };
    case "finish":
      return {
        ...next,
        finishedAt: write(review.finishedAt, change.finished ? stamp.now : null, change.over),
      };
    case "reveal":
      return { ...next, revealedAt: review.revealedAt ?? stamp.now };
    case "rate": {
      const { rating } = reviewedOf(review, change.competency);
      const value = newRating(rating, change.says, review.revealedAt);
      return withReviewed(next, change.competency, { rating: write(rating, value, change.over) });
    }
    case "comment": {
      const { comment } = reviewedOf(review, change.competency);
      return withReviewed(next, change.competency, {
        comment: write(comment, change.text, change.over),
      });
    }
    case "agree": {
      const { agreed } = reviewedOf(review, change.competency);
      return withReviewed(next, change.competency, {
        agreed: write(agreed, change.level, change.over),
      });
    }
    case "action": {
      const action = review.actions[change.id] ?? {};
      const { text, competency, due, done, removed } = change.change;
      const { over } = change;
      return {
        ...next,
        actions: {
          ...review.actions,
          [change.id]: {
            ...action,
            ...(text === undefined ? {} : { text: write(action.text, text, over.text) }),
            ...(competency === undefined
              ? {}
              : { competency: write(action.competency, competency, over.competency) }),
            ...(due === undefined ? {} : { due: write(action.due, due, over.due) }),
            ...(done === undefined ? {} : { done: write(action.done, done, over.done) }),
            // Going on with it says that it is there; whoever removed it apart does not win.
            removed: write(action.removed, removed ?? false, over.removed),
          },
        },
      };
    }
  }
}

function writeField<T>(
  field: Field<T>,
  value: T,
  over: Shown,
  stamp: Omit<Entry, "value">,
): (Entry & { value: T })[] {
  const shown = new Set((over ?? []).map(({ writer, count }) => `${writer}:${count}`));
  const unseen = (field ?? []).filter(
    ({ writer, count }) => writer !== stamp.writer && !shown.has(`${writer}:${count}`),
  );
  return inOrder([...unseen, { value, ...stamp }]);
}

/** After the reveal the rating says so, and goes on saying what was said before it. */
function newRating(
  field: Reviewed["rating"],
  says: RatingValue,
  revealedAt: string | undefined,
): Rating {
  if (revealedAt === undefined) return { says, blind: true };
  const stands = ratingOf(field, revealedAt);
  const before = stands?.blind ? stands.says : stands?.before;
  return { says, blind: false, ...(before === undefined ? {} : { before }) };
}

function reviewedOf(review: Review, competency: string): Reviewed {
  return review.competencies[competency] ?? {};
}

function withReviewed(review: Review, competency: string, part: Reviewed): Review {
  const reviewed = { ...reviewedOf(review, competency), ...part };
  return { ...review, competencies: { ...review.competencies, [competency]: reviewed } };
}
