/** A review as it is read: one value a field, texts that were written apart one after the other. */
import type { Level } from "@/lib/model/requirement-model";
import type { KeptAction, RatingValue, Review, Reviewed } from "@/lib/model/review";
import { isApart, latestOf, ratingOf, textOf } from "./field";

export type ReviewedView = {
  /** The coach's own level; absent where they gave none. */
  level?: Level;
  skip?: "cannot-judge";
  /** The rating that stands was given before the candidate's own levels were shown. */
  blind: boolean;
  /** What the coach said before they were shown, where they changed it afterwards. */
  before?: RatingValue;
  /** "" for none. */
  comment: string;
  agreed?: Level;
  /** ISO date-time of the last change to any of it. */
  changedAt: string;
  /** Fields to which devices wrote different things without knowing of each other. */
  apart: ("rating" | "comment" | "agreed")[];
};

export type ActionView = {
  id: string;
  text: string;
  /** Id of the competency it belongs to. */
  competency?: string;
  /** ISO date. */
  due?: string;
  done: boolean;
  changedAt: string;
};

export type ReviewView = {
  /** "" where the coach has not said who they are. */
  coach: { name: string };
  startedAt: string;
  revealedAt?: string;
  finishedAt?: string;
  updatedAt: string;
  /** By competency; only those about which anything was said. */
  competencies: Record<string, ReviewedView>;
  /** Those not removed, in the order in which they were added (their ids grow with time). */
  actions: ActionView[];
  /** On the whole of it; "" for none. */
  summary: string;
};

export function viewReview(review: Review): ReviewView {
  const { startedAt, revealedAt, updatedAt } = review;
  const finishedAt = latestOf(review.finishedAt)?.value ?? undefined;
  const said = Object.entries(review.competencies).flatMap(([id, reviewed]) => {
    const view = viewReviewed(reviewed, revealedAt);
    return view === undefined ? [] : [[id, view] as const];
  });
  return {
    coach: { name: latestOf(review.coachName)?.value ?? "" },
    startedAt,
    ...(revealedAt === undefined ? {} : { revealedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
    updatedAt,
    competencies: Object.fromEntries(said),
    actions: Object.entries(review.actions).flatMap(viewAction).sort(byId),
    summary: textOf(review.summary),
  };
}

function viewReviewed(
  { rating, comment, agreed }: Reviewed,
  revealedAt: string | undefined,
): ReviewedView | undefined {
  const stands = ratingOf(rating, revealedAt);
  const says = stands?.says ?? null;
  const settled = latestOf(agreed)?.value ?? null;
  const words = textOf(comment);
  if (says === null && settled === null && words === "" && stands?.before === undefined) {
    return undefined;
  }
  return {
    ...(typeof says === "number" ? { level: says } : {}),
    ...(says === "cannot-judge" ? { skip: says } : {}),
    blind: stands?.blind ?? false,
    ...(stands?.before === undefined ? {} : { before: stands.before }),
    comment: words,
    ...(settled === null ? {} : { agreed: settled }),
    changedAt: lastChange(rating, comment, agreed),
    apart: [
      ...(isApart(rating) ? (["rating"] as const) : []),
      ...(isApart(comment) ? (["comment"] as const) : []),
      ...(isApart(agreed) ? (["agreed"] as const) : []),
    ],
  };
}

function viewAction([id, action]: [string, KeptAction]): ActionView[] {
  // One who removed it and one who went on with it apart: it stays.
  const removed = action.removed ?? [];
  if (removed.length > 0 && removed.every(({ value }) => value)) return [];
  const competency = latestOf(action.competency)?.value ?? undefined;
  const due = latestOf(action.due)?.value ?? undefined;
  return [
    {
      id,
      text: textOf(action.text),
      ...(competency === undefined ? {} : { competency }),
      ...(due === undefined ? {} : { due }),
      done: latestOf(action.done)?.value ?? false,
      changedAt: lastChange(...Object.values(action)),
    },
  ];
}

function lastChange(...fields: ({ at: string }[] | undefined)[]): string {
  return fields
    .flatMap((field) => (field ?? []).map(({ at }) => at))
    .reduce((last, at) => (at > last ? at : last), "");
}

function byId(a: ActionView, b: ActionView): number {
  return a.id < b.id ? -1 : 1;
}
