/** What grows with the model and with a link; writes the last part of docs/performance.md and its charts. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Answer } from "@/lib/model/result";
import { currentModel, getModel } from "@/lib/models";
import { decodeSnapshot, encodeSnapshot } from "@/lib/share/snapshot";
import { fullResultOf, timeCore } from "./calculations";
import { drawChart, type Point } from "./chart";
import { median, type Row } from "./row";

const COMPETENCIES = [50, 100, 200, 350, 500];
const CHARACTERS = [0, 1_000, 2_000, 4_000, 6_000, 8_000];
const FOLDER = "docs/performance";
const PAGE = "docs/performance.md";
/** Everything in the page from here on is made by this command. */
const HEADING = "## What grows\n";

type Series = { name: string; title: string; x: string; y: string; points: Point[] };

export async function measure(): Promise<Row[]> {
  const series = [...growModel(), await growLink()];
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, title, x, y, points } of series) {
    writeFileSync(`${FOLDER}/${name}.svg`, drawChart({ title, x, y }, points));
  }
  const [before] = readFileSync(PAGE, "utf8").split(HEADING);
  writeFileSync(PAGE, `${before}${HEADING}${partOf(series)}`);
  return series.map(({ title, points }) => ({
    what: title,
    measured: points.map(({ x, y }) => `${x}: ${y}`).join(", "),
    budget: "no faster than the size",
    ratio: growthOf(points),
  }));
}

function growModel(): Series[] {
  const times = COMPETENCIES.map((size) => ({ size, ...timeCore(modelOf(size)) }));
  const over = (name: "whole" | "plan" | "point", title: string, factor: number, y: string) => ({
    name,
    title,
    x: "competencies in the model",
    y,
    points: times.map((time) => ({ x: time.size, y: rounded(time[name] * factor) })),
  });
  return [
    over("point", "Point score", 1000, "µs"),
    over("whole", "Full score with band and tiers", 1, "ms"),
    over("plan", "Learning plan", 1, "ms"),
  ];
}

/** The current model cut or repeated to so many competencies, with their prerequisites and resources. */
function modelOf(size: number): RequirementModel {
  const { competencies, prerequisites, resources } = currentModel;
  const copies = Math.ceil(size / competencies.length);
  const all = Array.from({ length: copies }, (_, copy) => copy);
  const named = (id: string, copy: number) => (copy === 0 ? id : `${id}${copy}`);
  const kept = all
    .flatMap((copy) =>
      competencies.map((one) => ({
        ...one,
        id: named(one.id, copy),
        number: one.number + copy * 100,
      })),
    )
    .slice(0, size);
  const ids = new Set(kept.map(({ id }) => id));
  return {
    ...currentModel,
    competencies: kept,
    prerequisites: all.flatMap((copy) =>
      prerequisites
        .map(([before, after]): [string, string] => [named(before, copy), named(after, copy)])
        .filter((pair) => pair.every((id) => ids.has(id))),
    ),
    resources: resources.map((resource) => ({
      ...resource,
      competencies: all.flatMap((copy) => resource.competencies.map((id) => named(id, copy))),
    })),
  };
}

async function growLink(): Promise<Series> {
  const load = async (id: string, version: number) => getModel(id, version);
  const points: Point[] = [];
  for (const characters of CHARACTERS) {
    const fragment = linkOf(characters);
    const times: number[] = [];
    for (let i = 0; i < 300; i++) {
      const began = performance.now();
      await decodeSnapshot(fragment, load);
      if (i >= 60) times.push(performance.now() - began);
    }
    points.push({ x: fragment.length, y: rounded(median(times)) });
  }
  return {
    name: "link",
    title: "Opening a snapshot link",
    x: "characters after the # sign",
    y: "ms",
    points,
  };
}

/** The longest link of at most so many characters, or the shortest there is: answers with evidence until it is full. */
function linkOf(characters: number): string {
  const result = fullResultOf(currentModel);
  let longest = encodeSnapshot(currentModel, { ...result, answers: {} }) ?? "";
  let answers: Record<string, Answer> = {};
  for (const [i, [id, answer]] of Object.entries(result.answers).entries()) {
    const text = Array.from({ length: 40 }, (_, word) =>
      ((i * 41 + word) * 2654435761).toString(36),
    );
    answers = { ...answers, [id]: { ...answer, evidence: [{ text: text.join(" ") }] } as Answer };
    const next = encodeSnapshot(currentModel, { ...result, answers });
    if (next === undefined || next.length > characters) break;
    longest = next;
  }
  return longest;
}

const rounded = (value: number) => Number(value.toPrecision(3));

/** How many times as long for how many times as much. */
function growthOf(points: readonly Point[]): string {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return "";
  return `${(last.y / first.y).toFixed(1)}× for ${(last.x / first.x).toFixed(1)}×`;
}

function partOf(series: readonly Series[]): string {
  const parts = series.map(
    ({ name, title, x, y, points }) =>
      `### ${title}\n\n![${title}: ${growthOf(points)} as many ${x}](performance/${name}.svg)\n\n` +
      `| ${x} | ${y} |\n|---:|---:|\n${points.map((point) => `| ${point.x} | ${point.y} |`).join("\n")}\n`,
  );
  return `\nMade by \`npm run bench -- growth\`; medians of one run on one machine.\n\n${parts.join("\n")}`;
}
