import { describe, expect, test } from "vitest";
import { wordFinder } from "./word-finder";

const find = wordFinder(
  {
    java: { any_case: ["Java", "JVM"] },
    script: { any_case: ["JavaScript", "Java Script", "Node.js"] },
    cpp: { any_case: ["C++"] },
    spark: { any_case: ["Apache Spark"], exact: ["Spark"], listed: ["spark"] },
    r: { any_case: ["ggplot2"], exact: ["in R", "R package"], listed: ["R"] },
    go: { any_case: [], exact: ["Golang"], listed: ["Go"] },
    tuning: {
      any_case: ["fine-tuning", "optimisation", "modelling", "A/B test", "weights & biases"],
    },
    yolo: { any_case: ["yolo", "scikit-learn", "CI/CD"], exact: ["LLM", "S3"] },
  },
  ["Adobe Spark"],
);
const keys = (text: string) => [...find(text)].sort();

describe("whole words", () => {
  test.each<[string, string[]]>([
    ["Java", ["java"]],
    ["a java-based service", ["java"]],
    ["JavaScript only", ["script"]],
    ["Java Script, written apart", ["script"]],
    ["Javanese", []],
    ["C++17 and C", ["cpp"]],
    ["C# and C", []],
    ["(C++)", ["cpp"]],
    ["node.js", ["script"]],
    ["NodeJS", ["script"]],
    ["the JVM's heap", ["java"]],
  ])("%s", (text, found) => expect(keys(text)).toEqual(found));
});

describe("capitals, where they matter", () => {
  test.each<[string, string[]]>([
    ["Moved the job to Spark.", ["spark"]],
    ["It took a spark to light the fire.", []],
    ["spark, hive", ["spark"]],
    ["APACHE SPARK", ["spark"]],
    ["Made posters with Adobe Spark", []],
    ["They all go home", []],
    ["Python, Go and Rust", ["go"]],
    ["an llm of laws", []],
    ["three LLMs", ["yolo"]],
  ])("%s", (text, found) => expect(keys(text)).toEqual(found));
});

describe("single letters", () => {
  test.each<[string, string[]]>([
    ["R", ["r"]],
    ["Python, R and SQL", ["r"]],
    ["Python/R", ["r"]],
    ["models in R", ["r"]],
    ["R&D budget", []],
    ["an R-squared of 0.9", []],
    ["worked in R-squared units", []],
    ["wrote an R package", ["r"]],
    ["wrote a non-R package", []],
    ["Toys R Us", []],
    ["Lee, R. Smith and S. Park", []],
    ["regressions in R.", ["r"]],
  ])("%s", (text, found) => expect(keys(text)).toEqual(found));
});

describe("spellings", () => {
  test.each<[string, string[]]>([
    ["fine tuning", ["tuning"]],
    ["finetuning", ["tuning"]],
    ["cost optimization", ["tuning"]],
    ["statistical modeling", ["tuning"]],
    ["A/B-tests in two regions", ["tuning"]],
    ["Weights & Biases", ["tuning"]],
    ["weights and biases", ["tuning"]],
    ["scikit learn", ["yolo"]],
    ["YOLOv5", ["yolo"]],
    ["CI / CD", ["yolo"]],
    ["files on S3", ["yolo"]],
    ["ggplot2", ["r"]],
  ])("%s", (text, found) => expect(keys(text)).toEqual(found));
});

test("a phrase does not reach across a comma, a full stop or a new line", () => {
  expect(keys("Apache, Spark plugs")).toEqual(["spark"]);
  for (const text of ["fine. tuning", "fine, tuning", "fine\ntuning", "fine (tuning)"])
    expect(keys(text)).toEqual([]);
});

test("time grows with the text and not with its shape", () => {
  const start = performance.now();
  for (const text of ["a-".repeat(400_000), "fine ".repeat(160_000), "++".repeat(400_000)])
    find(text);
  expect(performance.now() - start).toBeLessThan(10_000);
});
