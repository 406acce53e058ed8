/** `npm run bench`: what is measured beside its budget; fails on none. Needs a build for the sizes. */
import { existsSync } from "node:fs";
import fc from "fast-check";
import type { Result } from "@/lib/model/result";
import { currentModel, getModel } from "@/lib/models";
import { cheapestWay } from "@/lib/plan/cheapest-way";
import { makePlan } from "@/lib/plan/plan";
import { nextQuestions } from "@/lib/quick/next-questions";
import { rankGaps, readinessOf } from "@/lib/scoring/point";
import { rate } from "@/lib/scoring/ratings";
import { inScope, resolveRequirements } from "@/lib/scoring/requirements";
import { scoreResult } from "@/lib/scoring/score";
import { decodeSnapshot, encodeSnapshot } from "@/lib/share/snapshot";
import { resultOf } from "@/lib/testing/random-results";
import { type Timed, timeChoices } from "./bench/questionnaire";
import { BUDGETS, buildEmptyPage, scriptBytes } from "./script-sizes";

type Row = { what: string; measured: string; budget: string };

const full: Result = {
  schema: "headroom-result/1",
  model: { id: currentModel.id, version: currentModel.version },
  variant: null,
  answers: Object.fromEntries(
    currentModel.competencies.map(({ id }, i) => [id, { level: i % 5, confidence: "sure" }]),
  ) as Result["answers"], // i % 5 is a level, which the type of % cannot say
};

/** Milliseconds of one call: the median of many, after a warm-up. */
async function medianMs(calls: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < calls; i++) {
    const began = performance.now();
    await run();
    if (i >= calls / 5) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

async function speeds(): Promise<Row[]> {
  const requirements = inScope(resolveRequirements(currentModel, null));
  const point = await medianMs(5_000, () => {
    const ratings = rate(requirements, full.answers, currentModel.scoring);
    return [readinessOf(ratings), rankGaps(ratings)];
  });
  const half = Object.fromEntries(Object.entries(full.answers).slice(0, 28));
  const questions = await medianMs(2_000, () =>
    nextQuestions(requirements, half, new Set(), currentModel, currentModel.quick.round_size),
  );
  const whole = await medianMs(200, () => scoreResult(currentModel, full));
  const score = scoreResult(currentModel, full);
  const plan = await medianMs(500, () => makePlan(currentModel, score, { start: "2026-11-30" }));
  const way = await medianMs(20, () => cheapestWay(currentModel, full, "ready"));
  return [
    { what: "point score", measured: `${(point * 1000).toFixed(0)} µs`, budget: "50 µs" },
    {
      what: "full score with band and tiers",
      measured: `${whole.toFixed(1)} ms`,
      budget: "10 ms",
    },
    {
      what: "what the quick form asks next",
      measured: `${(questions * 1000).toFixed(0)} µs`,
      budget: "5 ms",
    },
    { what: "learning plan", measured: `${plan.toFixed(1)} ms`, budget: "5 ms" },
    { what: "least hours to ready", measured: `${way.toFixed(0)} ms`, budget: "150 ms" },
  ];
}

async function links(): Promise<Row[]> {
  const longest = encodeSnapshot(currentModel, full) ?? "";
  const fragments = fc
    .sample(resultOf(currentModel), 200)
    .flatMap((result) => encodeSnapshot(currentModel, result) ?? [])
    .map((fragment, i) => (i % 2 === 0 ? fragment : damaged(fragment, i)));
  const load = async (id: string, version: number) => getModel(id, version);
  let slowest = 0;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  for (const fragment of fragments) {
    const began = performance.now();
    await decodeSnapshot(fragment, load);
    slowest = Math.max(slowest, performance.now() - began);
    most = Math.max(most, process.memoryUsage().heapUsed - before);
    globalThis.gc?.();
  }
  return [
    {
      what: "link of all answers and confidences, without its address",
      measured: `${longest.length} characters`,
      budget: "200 characters",
    },
    {
      what: "opening a link, slowest of 200, half of them damaged",
      measured: `${slowest.toFixed(1)} ms, ${(most / 1e6).toFixed(1)} MB`,
      budget: "50 ms, 5 MB",
    },
  ];
}

function damaged(fragment: string, i: number): string {
  const place = (i * 7919) % fragment.length;
  return `${fragment.slice(0, place)}${fragment[place] === "A" ? "B" : "A"}${fragment.slice(place + 1)}`;
}

function sizes(): Row[] {
  if (!existsSync(".next/BUILD_ID")) {
    return [{ what: "script of each page", measured: "no build: npm start first", budget: "" }];
  }
  const empty = buildEmptyPage();
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  return Object.entries(BUDGETS).map(([page, budget]) => ({
    what: `script of ${page}, gzip, over the empty page's ${kilobytes(empty)}`,
    measured: `+${kilobytes(scriptBytes(".next", page) - empty)}`,
    budget: `+${kilobytes(budget)}`,
  }));
}

async function choices(): Promise<Row[]> {
  if (!existsSync(".next/BUILD_ID")) return [];
  const { full, quick } = await timeChoices();
  return [...rowsOf("a choice", full), ...rowsOf("a choice in the quick form", quick)];
}

function rowsOf(what: string, { paint, saved }: Timed): Row[] {
  return [
    {
      what: `${what} to the next paint, 95th percentile of ${paint.length} at 4× slow-down`,
      measured: `${percentile95(paint).toFixed(0)} ms`,
      budget: "50 ms",
    },
    {
      what: `${what} to its durable save, 95th percentile of ${saved.length} at 4× slow-down`,
      measured: `${percentile95(saved).toFixed(0)} ms`,
      budget: "30 ms",
    },
  ];
}

function percentile95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

console.table([...(await speeds()), ...(await links()), ...(await choices()), ...sizes()]);
