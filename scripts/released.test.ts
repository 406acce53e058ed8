import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { releaseFaults } from "@/lib/content/release-rules";
import type { ModelData } from "@/lib/model/requirement-model";
import { versions } from "./content-versions";
import { readReleased, recordReleased } from "./released";

// biome-ignore lint/suspicious/noExplicitAny: a test changes data that nobody may write to
type Loose = any;

const { model } = versions[0]!;
const released = readReleased("data/mle-2/1");
const own = mkdtempSync(join(tmpdir(), "headroom-released-"));
const file = join(own, "released.json");
afterAll(() => rmSync(own, { recursive: true, force: true }));

/** What is found once an editor has made one change in version 1. */
function saidAfter(change: (model: Loose) => void): string[] {
  const changed: ModelData = structuredClone(model);
  change(changed);
  return releaseFaults(changed, released).map(
    ({ file, where, problem }) => `${file} | ${where} | ${problem}`,
  );
}
const versioning = ({ competencies }: Loose) => competencies.op[1];
const changed = (part: string, before: string | number | null, now: string | number | null) =>
  `${part} was ${before} when version 1 was released and is ${now} now; a result made before would mean something else. Make a new version (docs/content.md)`;

test("every version has its record", () => {
  for (const { folder, model } of versions)
    expect(releaseFaults(model, readReleased(folder)), folder).toEqual([]);
});

describe("a change of what counted is told with both values and the way to make it", () => {
  const at = "competencies/mlops.ts | op.versioning |";
  test.each<[string, (model: Loose) => void, string[]]>([
    [
      "a required level",
      (model) => {
        versioning(model).required = 2;
      },
      [`${at} ${changed("required", 3, 2)}`],
    ],
    [
      "a weight",
      (model) => {
        versioning(model).weight_base -= 1;
      },
      [`${at} ${changed("weight (weight_base + weight_strength)", 4, 3)}`],
    ],
    [
      "a must-have",
      (model) => {
        versioning(model).gate_floor = 1;
      },
      [`${at} ${changed("gate_floor", null, 1)}`],
    ],
    [
      "a permanent number",
      (model) => {
        versioning(model).number = 56;
      },
      [`${at} ${changed("number", 25, 56)}`],
    ],
    [
      "what an industry adds",
      (model) => {
        model.competencies.op[0].variants.ecom_finance.level = 2;
        model.competencies.op[0].variants.healthcare = { level: 1, weight: 0 };
      },
      [
        `competencies/mlops.ts | op.cicd | ${changed("variants.ecom_finance.level", 1, 2)}`,
        `competencies/mlops.ts | op.cicd | ${changed("variants.healthcare.level", "nothing", 1)}`,
        `competencies/mlops.ts | op.cicd | ${changed("variants.healthcare.weight", "nothing", 0)}`,
      ],
    ],
    [
      "an industry's must-haves",
      (model) => {
        model.extra_gates.healthcare = ["re.secure", "re.explain"];
      },
      [
        `model.ts | model | ${changed("extra_gates.healthcare", "“re.secure”", "“re.explain re.secure”")}`,
      ],
    ],
    [
      "a constant of the score",
      (model) => {
        model.scoring.verdict.ready_band_low = 75;
      },
      [`scoring.ts | scoring | ${changed("verdict.ready_band_low", 80, 75)}`],
    ],
    [
      "a competency under another id",
      (model) => {
        versioning(model).id = "op.repeat";
      },
      [
        `${at} was there when version 1 was released; results made before have an answer to it. Make a new version (docs/content.md)`,
        "competencies/mlops.ts | op.repeat | was not there when version 1 was released; no result made before answers it. Make a new version (docs/content.md)",
      ],
    ],
    [
      "a competency in another group",
      (model) => {
        model.competencies.so.push(model.competencies.op.splice(1, 1)[0]);
      },
      [`${at} ${changed("group", "“op”", "“so”")}`],
    ],
  ])("%s", (_name, change, said) => {
    expect(saidAfter(change)).toEqual(said);
  });
});

test("words, orders, hours and resources may be mended in place", () => {
  const mend = (model: Loose) => {
    versioning(model).name = "Versions";
    versioning(model).levels[3].statement = "Other words.";
    versioning(model).effort = "L";
    model.competencies.op.reverse();
    model.hours.S[0] = [1, 2, 3];
    model.prerequisites.pop();
    model.resources.pop();
  };
  expect(saidAfter(mend)).toEqual([]);
});

describe("the record of a version", () => {
  const later: ModelData = { ...model, version: 2 };
  const faultsOf = (data: ModelData) =>
    releaseFaults(data, readReleased(own)).map(({ problem }) => problem);

  test("is asked for where it is missing, cannot be read, or came along from another version", () => {
    expect(faultsOf(model)[0]).toMatch(/^is missing or cannot be read; git restore data /);
    writeFileSync(file, "{");
    expect(faultsOf(model)[0]).toMatch(/^is missing or cannot be read; git restore data /);
    writeFileSync(file, JSON.stringify(released));
    expect(faultsOf(later)).toEqual([
      "is that of version 1; npm run model -- --record writes that of version 2 once nothing else is to change (docs/content.md)",
    ]);
  });

  test("is written over that of another version, and over no other", () => {
    writeFileSync(file, JSON.stringify(released));
    expect(recordReleased(own, later).ok).toBe(true);
    expect(faultsOf(later)).toEqual([]);
    for (const there of [readFileSync(file, "utf8"), "{"]) {
      writeFileSync(file, there);
      expect(recordReleased(own, later)).toEqual({
        ok: false,
        said: `${file} is there already and stays as it is: a change is a new version (docs/content.md).`,
      });
      expect(readFileSync(file, "utf8")).toBe(there);
    }
  });

  test("is written where there is none, as it stands in the data", () => {
    rmSync(file, { force: true });
    expect(recordReleased(own, model)).toEqual({
      ok: true,
      said: `${file}: what counts in version 1, for ever.`,
    });
    expect(readFileSync(file, "utf8")).toBe(readFileSync("data/mle-2/1/released.json", "utf8"));
  });
});
