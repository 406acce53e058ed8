/** A result as a table for spreadsheets: one row a competency. */
import type { Competency, RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Rated, Result } from "@/lib/model/result";
import { type BreakdownRow, breakdown } from "@/lib/report/breakdown";
import {
  CONFIDENCE_WORDS,
  KIND_WORDS,
  noLevelWords,
  points,
  UNVERIFIED,
  VERDICT_WORDS,
} from "@/lib/report/words";
import type { GapKind } from "@/lib/scoring/kinds";
import { gapOf } from "@/lib/scoring/point";
import { isAnswered, type Rating } from "@/lib/scoring/ratings";
import { gapKinds, type Score } from "@/lib/scoring/score";
import { type Tier, tiersOf } from "@/lib/scoring/tiers";
import { csvFile } from "./csv";
import { originOf } from "./origin";

type Row = {
  model: RequirementModel;
  competency: Competency;
  groupName: string;
  rating: Rating;
  answer: Answer | undefined;
  gate: string;
  /** Undefined where there is no gap. */
  tier: Tier | undefined;
  kinds: readonly GapKind[];
  share: BreakdownRow | undefined;
};

/** Heading and cell of each column, in order. Empty where there is nothing to say. */
const COLUMNS: readonly [string, (row: Row) => string | number][] = [
  ["id", ({ competency }) => competency.id],
  ["competency", ({ competency }) => competency.name],
  ["group", ({ groupName }) => groupName],
  ["required level", ({ rating }) => rating.level],
  ["required", ({ model, rating }) => model.scale[rating.level] ?? ""],
  ["weight", ({ rating }) => rating.weight],
  ["must-have floor", ({ rating }) => rating.floor ?? ""],
  ["must-have", ({ gate }) => gate],
  ["level", (row) => ratedOf(row)?.level ?? ""],
  ["answer", ({ model, answer }) => answerWords(model, answer)],
  ["confidence", (row) => confidenceWords(ratedOf(row))],
  ["evidence", (row) => evidenceWords(ratedOf(row))],
  ["coach's level", (row) => ratedOf(row)?.coach ?? ""],
  ["agreed level", (row) => ratedOf(row)?.agreed ?? ""],
  ["level that counts", ({ rating }) => rating.y ?? ""],
  ["gap", ({ rating }) => (isAnswered(rating) ? gapOf(rating) : "")],
  ["priority", ({ rating }) => (isAnswered(rating) ? rating.weight * gapOf(rating) : "")],
  ["tier", ({ tier }) => tier ?? ""],
  ["kinds", ({ kinds }) => kinds.map((kind) => KIND_WORDS[kind]).join(", ")],
  ["points given", ({ share }) => share?.gives.toFixed(2) ?? ""],
  ["points missing", ({ share }) => share?.lacks.toFixed(2) ?? ""],
  ["points possible", ({ share }) => share?.share.toFixed(2) ?? ""],
];

/**
 * A head of names and values, an empty row, the column headings, then every competency in scope in
 * the model's order. All rows are equally long. Points are of 100 and add up to the readiness in
 * the head.
 */
export function resultCsv(model: RequirementModel, result: Result, score: Score): string {
  const shares = breakdown(model, result, score);
  const rows = rowsOf(model, result, score, shares.rows);
  return csvFile(
    [
      ...headOf(model, result, score, shares.readiness),
      [],
      COLUMNS.map(([heading]) => heading),
      ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
    ].map((cells) => [...cells, ...Array<string>(COLUMNS.length - cells.length).fill("")]),
  );
}

function headOf(
  model: RequirementModel,
  result: Result,
  score: Score,
  readiness: number | null,
): (string | number)[][] {
  const { industry, day } = originOf(model, result);
  const [low, high] = (score.band ?? score.bounds).map(points);
  return [
    ["Headroom result", UNVERIFIED],
    ["Name", result.name ?? ""],
    ["Role", model.role],
    ["Model", model.id],
    ["Version", model.version],
    ["Industry", industry],
    ["Date", day ?? "undated"],
    [
      score.band === null ? "Readiness of the answered part" : "Readiness of 100",
      readiness?.toFixed(2) ?? "",
    ],
    [score.band === null ? "Lies between" : "Likely range", `${low} to ${high}`],
    ["Weight answered", `${Math.floor(score.answeredShare * 100 + 1e-9)}%`],
    ["Verdict", VERDICT_WORDS[score.verdict]],
  ];
}

function rowsOf(
  model: RequirementModel,
  result: Result,
  score: Score,
  shares: readonly BreakdownRow[],
): Row[] {
  const kinds = gapKinds(model, result, score);
  const tiers = tiersOf(score.ratings, model.scoring);
  const gaps = new Set(score.gaps.map((gap) => gap.id));
  return model.competencies.flatMap((competency): Row[] => {
    const { id, group } = competency;
    const rating = score.ratings.find((one) => one.id === id);
    if (rating === undefined) return [];
    return [
      {
        model,
        competency,
        groupName: model.groups.find((one) => one.id === group)?.name ?? group,
        rating,
        answer: result.answers[id],
        gate: score.gates.get(id) ?? "",
        tier: gaps.has(id) ? tiers.get(id) : undefined,
        kinds: kinds.get(id) ?? [],
        share: shares.find((one) => one.id === id),
      },
    ];
  });
}

function ratedOf({ answer }: Row): Rated | undefined {
  return answer !== undefined && "level" in answer ? answer : undefined;
}

function answerWords(model: RequirementModel, answer: Answer | undefined): string {
  if (answer === undefined || "skip" in answer) return noLevelWords(answer);
  return model.scale[answer.level] ?? "";
}

function confidenceWords(rated: Rated | undefined): string {
  return rated?.confidence === undefined ? "" : CONFIDENCE_WORDS[rated.confidence];
}

function evidenceWords(rated: Rated | undefined): string {
  const entries = rated?.evidence ?? [];
  return entries
    .map(({ text, url }) => (url === undefined ? text : `${text} (${url})`))
    .join(" | ");
}
