import { expect, test } from "vitest";
import type { Resource } from "@/lib/model/requirement-model";
import { currentModel } from "@/lib/models";
import { resourceFaults } from "./resource-rules";

const template = currentModel.competencies[0]!;
const competency = { ...template, id: "op.a", required: 3 as const };
const resource = (id: string, own: Partial<Resource> = {}): Resource => ({
  ...currentModel.resources[0]!,
  id,
  url: `https://example.com/${id}`,
  why: "Six words say why this helps.",
  hours_basis: "Read once.",
  level_from: 0,
  level_to: 3,
  competencies: ["op.a"],
  ...own,
});
const said = (...resources: Resource[]) =>
  resourceFaults({ ...currentModel, competencies: { op: [competency] }, resources }).map(
    ({ file, where, problem }) => {
      expect(file).toBe("resources.ts");
      return `${where}: ${problem}`;
    },
  );
const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

test("two that lead from level 0 to what is asked are enough", () => {
  expect(said(resource("one"), resource("two"))).toEqual([]);
});

test("fewer than two, none from the start, and none that goes far enough are told", () => {
  expect(said(resource("one"))).toEqual(["op.a: has 1 resources; at least two"]);
  const late = { level_from: 1 } as const;
  expect(said(resource("one", late), resource("two", late))).toEqual([
    "op.a: has no resource that starts from level 0",
  ]);
  const low = { level_to: 2 } as const;
  expect(said(resource("one", low), resource("two", low))).toEqual([
    "op.a: has no resource that reaches level 3, which the role asks",
  ]);
});

test("each has an id and an address of its own", () => {
  expect(said(resource("one"), resource("one", { url: "https://example.com/two" }))).toEqual([
    "one: has its id twice",
  ]);
  expect(said(resource("one"), resource("two", { url: "https://example.com/one" }))).toEqual([
    "https://example.com/one: is listed twice",
  ]);
});

test.each<[Partial<Resource>, string[]]>([
  [{ why: words(6) }, []],
  [{ why: words(26) }, []],
  [{ why: words(5) }, ["says why in 5 words; 6 to 26 are asked for"]],
  [{ why: words(27) }, ["says why in 27 words; 6 to 26 are asked for"]],
  [{ hours_basis: "Just read." }, ["uses “Just”; leave it out"]],
  [{ level_from: 3 }, ["leads from a level to the same or a lower one"]],
  [{ competencies: ["op.a", "op.b"] }, ["points to “op.b”, which is no competency"]],
])("one with %j is told what is wrong with it", (own, problems) => {
  expect(said(resource("one"), resource("two"), resource("odd", own))).toEqual(
    problems.map((problem) => `odd: ${problem}`),
  );
});
