/** What a candidate and a coach send each other, made of payloads alone: wherever words fit stands one that would run. */
import type { Result } from "@/lib/model/result";
import type { Review } from "@/lib/model/review";
import { NOTE_CAP } from "@/lib/model/sealed-result";
import { LIMITS } from "@/lib/model/vocabulary";
import { currentModel, sampleResult } from "@/lib/models";
import { changeReview, type ReviewChange, startReview } from "@/lib/review/change-review";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { hostileResults } from "./injection";

/** As many differences, and as many actions, as the agenda has room for. */
export const ON_AGENDA = 6;
/** So many of the summary are short enough together not to be cut there. */
export const SUMMED_UP = 3;

export type Hostile = {
  result: Result;
  /** Every payload once more in each of these, numbered anew: none is found in another's place. */
  evidence: readonly string[];
  comments: readonly string[];
  actions: readonly string[];
  /** As many as fit. */
  note: readonly string[];
  summary: readonly string[];
  /** One each. */
  candidate: string;
  coach: string;
  label: string;
  review: Review;
};

/** @param turn which payloads come first, and so have the few places of the agenda and are names */
export function hostile(payloads: readonly string[], turn: number): Hostile {
  const from = (turn * 2 * ON_AGENDA) % payloads.length;
  const turned = [...payloads.slice(from), ...payloads.slice(0, from)];
  const evidence = numbered(turned, 1000);
  const comments = numbered(turned, 2000);
  // Others than the comments have on the same agenda.
  const actions = numbered([...turned.slice(ON_AGENDA), ...turned.slice(0, ON_AGENDA)], 3000);
  const note = fitting(numbered(turned, 4000), NOTE_CAP);
  const summary = numbered(turned.slice(0, SUMMED_UP), 5000);
  const [candidate = "", coach = "", label = ""] = numbered(turned, 6000).map((text) =>
    text.slice(0, LIMITS.name),
  );
  const [shared] = hostileResults(evidence, 1);
  if (shared === undefined) throw new Error("no result was made");
  const result = { ...shared, name: candidate };
  const review = reviewOf({ comments, actions, summary, coach });
  return { result, evidence, comments, actions, note, summary, candidate, coach, label, review };
}

/** Each runs with a number of its own, so that one payload within another is not taken for it. */
export function numbered(payloads: readonly string[], from: number): string[] {
  return payloads.map((payload, i) => payload.replaceAll("alert(1)", `alert(${from + i})`));
}

/** The first of the texts that fit together, a line each. */
function fitting(texts: readonly string[], most: number): string[] {
  const fit: string[] = [];
  for (const text of texts) {
    if ([...fit, text].join("\n").length > most) break;
    fit.push(text);
  }
  return fit;
}

function reviewOf({
  comments,
  actions,
  summary,
  coach,
}: Pick<Hostile, "comments" | "actions" | "summary" | "coach">): Review {
  const ids = resolveRequirements(currentModel, sampleResult.variant)
    .map(({ id }) => id)
    .filter((id) => "level" in (sampleResult.answers[id] ?? {}));
  const over = undefined;
  const changes: ReviewChange[] = [
    { kind: "name", name: coach, over },
    ...ids.flatMap((competency, i): ReviewChange[] => [
      // The hostile result has level 3 everywhere: those that differ are on the agenda.
      { kind: "rate", competency, says: i < ON_AGENDA ? 1 : 3, over },
      {
        kind: "comment",
        competency,
        text: comments.filter((_, place) => place % ids.length === i).join("\n"),
        over,
      },
    ]),
    { kind: "reveal" },
    ...ids
      .slice(0, ON_AGENDA)
      .map((competency): ReviewChange => ({ kind: "agree", competency, level: 2, over })),
    { kind: "summary", text: summary.join("\n"), over },
    ...actions.map(
      (text, i): ReviewChange => ({
        kind: "action",
        id: `019a0000-0000-7000-8000-${String(i).padStart(12, "0")}`,
        change: { text, due: "2099-03-01" },
        over: {},
      }),
    ),
  ];
  return changes.reduce(
    (review, change) =>
      changeReview(review, change, { writer: "hostile0", now: "2026-11-24T10:00:00.000Z" }),
    startReview("2026-11-24T09:00:00.000Z"),
  );
}
