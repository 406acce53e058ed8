import { expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";
import { placeOf } from "./places";

const place = (target: string) => placeOf(currentModel, currentGuide, target);

test.each([
  ["op.monitor", "/role/op.monitor", "source"],
  ["pf.edu", "/role", "pf.edu"],
  ["tip:anything", "/role/career", "negotiation"],
  ["practice:P18", "/role/practices", "P18"],
  ["topic:C01", "/role/challenges", "C01"],
  ["page:career", "/role/career", "path"],
])("%s is found at %s#%s", (target, path, anchor) => {
  expect(place(target)).toMatchObject({ path, anchor });
});

test("a figure is found on its own page, an interest and a story under their own names", () => {
  for (const page of ["market", "career"] as const) {
    const fact = currentGuide.facts.find((one) => one.page === page)!;
    expect(place(`fact:${fact.id}`)).toEqual({
      title: fact.title,
      path: `/role/${page}`,
      anchor: fact.id,
    });
  }
  const [interest] = currentGuide.interests;
  expect(place(`interest:${interest!.id}`)).toMatchObject({
    path: "/role",
    anchor: `interest-${interest!.id}`,
  });
  const story = currentGuide.achievement_story;
  expect(place(`topic:${story.id}`)).toEqual({
    title: story.title,
    path: "/role/challenges",
    anchor: story.id,
  });
});

test("every line of the source is carried by a page", () => {
  for (const { line, targets } of currentGuide.source.entries)
    for (const target of targets) expect(place(target), `line ${line}: ${target}`).toBeDefined();
});

test.each([
  "op.nothing",
  "fact:NOTHING",
  "practice:P99",
  "topic:C99",
  "interest:x",
  "page:x",
  "x:y",
])("%s is found nowhere", (target) => {
  expect(place(target)).toBeUndefined();
});
