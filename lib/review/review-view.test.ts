import { describe, expect, test } from "vitest";
import type { Entry, Review } from "@/lib/model/review";
import { startReview } from "./change-review";
import { viewReview } from "./review-view";

const at = (minute: number) => `2026-11-24T10:0${minute}:00.000Z`;
const entry = <T>(value: T, minute = 1, writer = "laptop00"): Entry & { value: T } => ({
  value,
  at: at(minute),
  writer,
  count: minute,
});
const view = (parts: Partial<Review>) => viewReview({ ...startReview(at(0)), ...parts });
const viewOf = (reviewed: Review["competencies"][string]) =>
  view({ competencies: { "op.a": reviewed } }).competencies["op.a"];
const ID = "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a01";
const LATER_ID = "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a02";

test("a review that was only begun says nothing", () => {
  expect(view({})).toEqual({
    coach: { name: "" },
    startedAt: at(0),
    updatedAt: at(0),
    competencies: {},
    actions: [],
    summary: "",
  });
});

test("name, summary, reveal and end are those that were written last", () => {
  expect(
    view({
      coachName: [entry("Rada", 2), entry("R", 1)],
      summary: [entry("Good.")],
      revealedAt: at(3),
      finishedAt: [entry(at(4))],
    }),
  ).toMatchObject({
    coach: { name: "Rada" },
    summary: "Good.",
    revealedAt: at(3),
    finishedAt: at(4),
  });
});

test("a review that was opened again is not finished", () => {
  const again = view({ finishedAt: [entry(at(1), 1), entry(null, 2, "phone000")] });
  expect(again).not.toHaveProperty("finishedAt");
});

describe("what is said of a competency", () => {
  test("is a level, or that it cannot be judged", () => {
    expect(viewOf({ rating: [entry({ says: 0, blind: true })] })).toEqual({
      level: 0,
      blind: true,
      comment: "",
      changedAt: at(1),
      apart: [],
    });
    expect(viewOf({ rating: [entry({ says: "cannot-judge", blind: false })] })).toMatchObject({
      skip: "cannot-judge",
      blind: false,
    });
  });

  test("was not said blind where another device had shown the levels before", () => {
    const late = { rating: [entry({ says: 2 as const, blind: true }, 3)] };
    const blind = (minute?: number) =>
      view({
        competencies: { "op.a": late },
        ...(minute === undefined ? {} : { revealedAt: at(minute) }),
      }).competencies["op.a"]?.blind;
    expect([blind(), blind(4), blind(3), blind(2)]).toEqual([true, true, false, false]);
  });

  test("is an agreed level, also where it is 0, or a comment alone", () => {
    expect(viewOf({ agreed: [entry(0)] })).toMatchObject({ agreed: 0, comment: "" });
    expect(viewOf({ comment: [entry("Seen at work.")] })).toMatchObject({
      comment: "Seen at work.",
      blind: false,
    });
  });

  test("is nothing where all was taken back, but for what was said before the reveal", () => {
    const taken = { agreed: [entry(null)], comment: [entry("")] };
    expect(viewOf({ ...taken, rating: [entry({ says: null, blind: true })] })).toBeUndefined();
    const before = { rating: [entry({ says: null, blind: false, before: 2 as const })] };
    expect(viewOf({ ...taken, ...before })).toMatchObject({ before: 2 });
  });

  test("was changed when the last of its parts was", () => {
    expect(
      viewOf({
        rating: [entry({ says: 1, blind: true }, 2)],
        comment: [entry("x", 5)],
        agreed: [entry(1, 3)],
      })?.changedAt,
    ).toBe(at(5));
  });

  test("names what devices wrote apart", () => {
    const apart = viewOf({
      rating: [entry({ says: 1, blind: true }, 1), entry({ says: 2, blind: true }, 2, "phone000")],
      comment: [entry("One", 1), entry("Two", 2, "phone000")],
      agreed: [entry(1, 1), entry(1, 2, "phone000")],
    });
    expect(apart).toMatchObject({ level: 2, comment: "One\n\nTwo", apart: ["rating", "comment"] });
    const settled = viewOf({ agreed: [entry(1, 1), entry(3, 2, "phone000")] });
    expect(settled).toMatchObject({ agreed: 3, apart: ["agreed"] });
  });
});

describe("actions", () => {
  const actions = (list: Review["actions"]) => view({ actions: list }).actions;

  test("have a text, a competency, a day and whether they are done", () => {
    expect(
      actions({
        [ID]: {
          text: [entry("Write it up")],
          competency: [entry("op.a")],
          due: [entry("2026-12-24", 3)],
          done: [entry(true, 2)],
        },
      }),
    ).toEqual([
      {
        id: ID,
        text: "Write it up",
        competency: "op.a",
        due: "2026-12-24",
        done: true,
        changedAt: at(3),
      },
    ]);
  });

  test("without more than a text are open, for any time", () => {
    const taken = { competency: [entry(null)], due: [entry(null)] };
    expect(actions({ [ID]: { text: [entry("Ask")], ...taken } })).toEqual([
      { id: ID, text: "Ask", done: false, changedAt: at(1) },
    ]);
  });

  test("stand in the order in which they were added", () => {
    const list = actions({ [LATER_ID]: { text: [entry("2")] }, [ID]: { text: [entry("1")] } });
    expect(list.map(({ text }) => text)).toEqual(["1", "2"]);
  });

  test("go when they are removed, and stay where another device went on with them", () => {
    const removed = (...values: boolean[]) =>
      actions({ [ID]: { removed: values.map((value, i) => entry(value, i + 1)) } });
    expect(removed(true)).toEqual([]);
    expect(removed(true, true)).toEqual([]);
    expect(removed(false, true)).toHaveLength(1);
    expect(removed(false)).toHaveLength(1);
  });
});
