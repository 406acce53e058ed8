import { describe, expect, test } from "vitest";
import { contentFaults } from "@/lib/content/check-content";
import { readingGrade } from "@/lib/content/statement-rules";
import type { DeepReadonly, ModelData } from "@/lib/model/requirement-model";
import type { ResumeWords } from "@/lib/model/resume-words";
import type { GuideData } from "@/lib/model/role-guide";
import { guide } from "../data/mle-2/1/guide";
import { model } from "../data/mle-2/1/model";
import { resumeWords } from "../data/mle-2/1/resume-words";
import { readReleased } from "./released";

const released = readReleased("data/mle-2/1");

type Draft = { model: ModelData; guide: GuideData; words: DeepReadonly<ResumeWords> };
// biome-ignore lint/suspicious/noExplicitAny: a test breaks data in ways that its type forbids
type Loose = any;

type Mistake = (draft: { model: Loose; guide: Loose; words: Loose }) => void;

/** The faults that are found once an editor has made one mistake. */
function after(mistake: Mistake): string[] {
  const draft: Draft = structuredClone({ model, guide, words: resumeWords });
  mistake(draft);
  return contentFaults(draft.model, draft.guide, draft.words, released).map(
    ({ file, where, problem }) => `${file} | ${where} | ${problem}`,
  );
}

const monitor = (draft: { guide: Loose }) =>
  draft.guide.competencies.op.find((entry: Loose) => entry.competency === "op.monitor");

describe("the content as it stands", () => {
  test("has nothing to mend", () => {
    expect(contentFaults(model, guide, resumeWords, released)).toEqual([]);
  });

  test("has statements of grade 10 or less on average, none above 12", () => {
    const grades = Object.values(model.competencies)
      .flat()
      .flatMap(({ levels }) => levels.map(({ statement }) => readingGrade(statement)));
    expect(grades).toHaveLength(275);
    expect(Math.max(...grades)).toBeLessThanOrEqual(12);
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(10);
  });
});

describe("a mistake is told with its file, its place and in plain words", () => {
  test.each<[string, Mistake, string]>([
    [
      "a level statement that is too short",
      ({ model }) => {
        model.competencies.op[0].levels[3].statement = "I built the chain.";
      },
      "competencies/mlops.ts | op.cicd, level 3 | has 4 words; 12 to 28 are asked for",
    ],
    [
      "a tool in a statement",
      ({ model }) => {
        model.competencies.op[0].levels[3].statement =
          "I built the pipeline in Jenkins from commit to release, and it has stopped a bad change.";
      },
      "competencies/mlops.ts | op.cicd, level 3 | names Jenkins; tools go in the example",
    ],
    [
      "praise",
      ({ model }) => {
        model.competencies.pl[0].levels[2].statement =
          "With a reviewer at hand I wrote excellent code for a service that other people use every day.";
      },
      "competencies/programming-languages.ts | pl.python, level 2 | praises with “excellent”; say what was done instead",
    ],
    [
      "a statement that is hard to read",
      ({ model }) => {
        model.competencies.pl[0].levels[2].statement =
          "Organisational considerations necessitated comprehensive architectural documentation of my interoperability implementations for international institutional collaborators.";
      },
      "reads at grade",
    ],
    [
      "a missing field",
      ({ model }) => {
        delete model.resources[0].why;
      },
      "resources.ts | py-tutorial, why | is missing; it must be a string",
    ],
    [
      "a misspelt field",
      (draft) => {
        monitor(draft).cofch = "x";
      },
      "guide/competencies/mlops.ts | op.monitor | has “cofch”, which nothing reads; is it a typing error?",
    ],
    [
      "a value that is not on the list",
      ({ model }) => {
        model.resources[0].cost = "cheap";
      },
      "resources.ts | py-tutorial, cost | must be one of: free, audit, paid",
    ],
    [
      "a question to be answered with yes",
      (draft) => {
        monitor(draft).coach_questions[3] = "Have you set up monitoring for a model in use?";
      },
      "can be answered with yes or no",
    ],
    [
      "a pointer to nowhere",
      (draft) => {
        monitor(draft).boundaries.outside[0].see = "op.nothing";
      },
      "op.monitor | points to “op.nothing”, which is no competency",
    ],
    [
      "a competency without an entry",
      (draft) => {
        draft.guide.competencies.op = draft.guide.competencies.op.slice(1);
      },
      "guide/competencies/ | op.cicd | needs exactly one entry in the guide",
    ],
    [
      "a project that is too long",
      ({ guide }) => {
        guide.capstones[0].milestones[0].hours = 90;
      },
      "60 to 80 are asked for",
    ],
    [
      "a contradiction about a figure that is not there",
      ({ guide }) => {
        guide.contradictions[0].figures.push("sal-nothing");
      },
      "points to “sal-nothing”, which is no figure in guide/market.ts",
    ],
    [
      "a competency that loses its way up",
      ({ model }) => {
        model.resources = model.resources.filter(
          (resource: Loose) => !resource.competencies.includes("se.api"),
        );
      },
      "resources.ts | se.api | has 0 resources; at least two",
    ],
    [
      "a term of a competency that is not there",
      ({ words }) => {
        words.terms["pl.cobol"] = { any_case: ["cobol"] };
      },
      "terms.ts | pl.cobol | leads to “pl.cobol”, which is no competency",
    ],
    [
      "a competency without terms",
      ({ words }) => {
        delete words.terms["so.time"];
      },
      "terms.ts | so.time | has no words by which it is found in a CV",
    ],
    [
      "a term under two competencies",
      ({ words }) => {
        words.terms["ml.cv"].listed = ["PyTorch"];
      },
      "terms.ts | ml.cv and fw.dl | both have “pytorch”; keep one",
    ],
    [
      "a term twice in one list, in another spelling",
      ({ words }) => {
        words.terms["op.infra"].any_case.push("Dockerized");
      },
      "terms.ts | op.infra | has “Dockerized” twice",
    ],
    [
      "a term that every CV has",
      ({ words }) => {
        words.terms["so.team"].any_case.push("Team");
      },
      "terms.ts | so.team | “Team” stands in nearly every CV",
    ],
    [
      "a term that can never be found",
      ({ words }) => {
        words.terms["so.team"].any_case.push("hand, over");
      },
      "“hand, over” can never be found",
    ],
    [
      "a term of two letters in any case",
      ({ words }) => {
        words.terms["pl.second"].any_case.push("Go");
      },
      "“Go” is too short to mean one thing; put it under exact or listed",
    ],
    [
      "a list's item with a slash in it",
      ({ words }) => {
        words.terms["de.pipelines"].listed.push("pub / sub");
      },
      "“pub / sub” is two items of a list; put it under any_case or exact",
    ],
    [
      "a shared term that is not shared",
      ({ words }) => {
        words.shared.push("pytorch");
      },
      "terms.ts | pytorch | does not stand under two competencies",
    ],
    [
      "a term to be ignored and found",
      ({ words }) => {
        words.ignored.push("PyTorch");
      },
      "terms.ts | PyTorch | is a term of a competency as well",
    ],
    [
      "a misspelt kind of list",
      ({ words }) => {
        words.terms["so.team"].lsited = [];
      },
      "terms.ts | so.team | has “lsited”, which nothing reads",
    ],
    [
      "a degree in words that can never be found",
      ({ words }) => {
        words.degrees.master.exact.push("M, A");
      },
      "resume-words.ts | master | “M, A” can never be found",
    ],
    [
      "two spaces in a text",
      ({ guide }) => {
        guide.overview.body = "Two  spaces.";
      },
      "guide/role.ts | body | has two spaces in a row",
    ],
  ])("%s", (_name, mistake, said) => {
    expect(after(mistake).join("\n")).toContain(said);
  });
});
