/** Random histories of one review on several devices, for property tests. */

import fc from "fast-check";
import type { KeptAction, Review } from "@/lib/model/review";
import {
  changeReview,
  type ReviewChange,
  type Shown,
  startReview,
} from "@/lib/review/change-review";
import { mergeReviews } from "@/lib/review/merge-reviews";
import { level } from "./random-results";

const IDS = ["pl.python", "ml.deep", "op.deploy"];
const ACTIONS = ["0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a01", "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a02"];
const DEVICES = 3;

const words = fc.string({ maxLength: 12 });
const says = fc.oneof(level, fc.constantFrom("cannot-judge" as const, null));
const competency = fc.constantFrom(...IDS);

/** A change without what stood on the screen, which the history knows. */
const act = fc.oneof(
  fc.record({ kind: fc.constant("rate" as const), competency, says }),
  fc.record({ kind: fc.constant("comment" as const), competency, text: words }),
  fc.record({ kind: fc.constant("agree" as const), competency, level: fc.option(level) }),
  fc.record({ kind: fc.constant("summary" as const), text: words }),
  fc.record({ kind: fc.constant("name" as const), name: words }),
  fc.record({ kind: fc.constant("finish" as const), finished: fc.boolean() }),
  fc.record({ kind: fc.constant("reveal" as const) }),
  fc.record({
    kind: fc.constant("action" as const),
    id: fc.constantFrom(...ACTIONS),
    change: fc.record(
      { text: words, done: fc.boolean(), removed: fc.boolean(), competency: fc.option(competency) },
      { requiredKeys: [], noNullPrototype: true },
    ),
  }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const device = fc.integer({ min: 0, max: DEVICES - 1 });
/** Devices whose clocks are minutes apart. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ device, act, seconds: fc.integer({ min: 0, max: 600 }) }) },
  { weight: 1, arbitrary: fc.record({ device, from: device }) },
);

export type History = { copies: [Review, Review, Review] };

/** Three copies of one review after any history of changes and merges. */
export const history: fc.Arbitrary<History> = fc.array(step, { maxLength: 24 }).map((steps) => {
  const start = startReview("2026-11-24T09:00:00.000Z");
  const copies: History["copies"] = [start, start, start];
  for (const one of steps) {
    const own = copies[one.device] ?? start;
    if ("from" in one) {
      copies[one.device] = mergeReviews(own, copies[one.from] ?? start);
      continue;
    }
    const now = new Date(Date.UTC(2026, 10, 24, 10) + one.seconds * 1000).toISOString();
    copies[one.device] = changeReview(own, withShown(own, one.act), {
      writer: `device-${one.device}`,
      now,
    });
  }
  return { copies };
});

/** The change as made by somebody who saw all that this copy holds. */
function withShown(review: Review, given: Act): ReviewChange {
  if (given.kind === "reveal") return given;
  if (given.kind === "action") {
    const over: KeptAction = review.actions[given.id] ?? {};
    return { ...given, over };
  }
  return { ...given, over: shownTo(review, given) };
}

function shownTo(review: Review, given: Exclude<Act, { kind: "reveal" | "action" }>): Shown {
  switch (given.kind) {
    case "rate":
      return review.competencies[given.competency]?.rating;
    case "comment":
      return review.competencies[given.competency]?.comment;
    case "agree":
      return review.competencies[given.competency]?.agreed;
    case "summary":
      return review.summary;
    case "name":
      return review.coachName;
    case "finish":
      return review.finishedAt;
  }
}
