/**
 * Holds a model version to what counted when it was released. Links keep answers and are scored whenever they
 * are opened, so a number that changes in place would change what every earlier result says.
 */
import { withWeights } from "@/lib/model/assemble";
import type { ModelData } from "@/lib/model/requirement-model";
import type { ContentFault } from "./fault";
import { competenciesFile } from "./group-files";

type Value = string | number | null;
/** Everything that the score is made of: "scoring" or a competency's id, then the part, then its value. */
export type Released = Readonly<Record<string, Readonly<Record<string, Value>>>>;

/** Where the record stands, below the folder of its model version. */
export const RELEASED_FILE = "released.json";
const MAKE_ANEW = "Make a new version (docs/content.md)";

/** What is written down when a version is released. Texts, hours, prerequisites and resources do not enter the score. */
export function scoredPartOf(data: ModelData): Released {
  const { version, extra_gates, extra_gate_floor, scoring } = data;
  const { competencies } = withWeights(data);
  return {
    model: flat({ version, extra_gate_floor, extra_gates: sorted(extra_gates) }),
    scoring: flat(scoring),
    ...Object.fromEntries(
      competencies.map(({ id, group, number, required, weight, gate_floor, variants }) => [
        id,
        flat({ group, number, required, weight, gate_floor, variants }),
      ]),
    ),
  };
}

/** @param released what was written down; undefined where nothing is */
export function releaseFaults(data: ModelData, released: Released | undefined): ContentFault[] {
  const { version } = data;
  const recorded = released?.model?.version;
  if (released === undefined || recorded !== version)
    return [
      {
        file: RELEASED_FILE,
        where: `version ${version}`,
        problem: withoutRecord(recorded, version),
      },
    ];
  const now = scoredPartOf(data);
  return [...new Set([...Object.keys(released), ...Object.keys(now)])].flatMap((entry) =>
    entryProblems(released[entry], now[entry], `when version ${version} was released`).map(
      (problem) => ({ file: fileOf(entry), where: entry, problem: `${problem}. ${MAKE_ANEW}` }),
    ),
  );
}

function withoutRecord(recorded: Value | undefined, version: number): string {
  const write = `npm run model -- --record writes that of version ${version} once nothing else is to change (docs/content.md)`;
  return recorded === undefined
    ? `is missing or cannot be read; git restore data brings back one that was there, ${write}`
    : `is that of version ${recorded}; ${write}`;
}

type Entry = Released[string] | undefined;

function entryProblems(before: Entry, now: Entry, when: string): string[] {
  if (before === undefined) return [`was not there ${when}; no result made before answers it`];
  if (now === undefined) return [`was there ${when}; results made before have an answer to it`];
  const parts = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return parts
    .filter((part) => before[part] !== now[part])
    .map(
      (part) =>
        `${inWords(part)} was ${said(before[part])} ${when} and is ${said(now[part])} now; a result made before would mean something else`,
    );
}

/** The weight is not written but made of two parts, so that both are named. */
function inWords(part: string): string {
  return part === "weight" ? "weight (weight_base + weight_strength)" : part;
}

function said(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  return typeof value === "string" ? `“${value}”` : String(value);
}

function fileOf(entry: string): string {
  return entry === "model" || entry === "scoring" ? `${entry}.ts` : competenciesFile(entry);
}

/** `{ a: { b: 1 } }` as `{ "a.b": 1 }`, so that each value can be told by itself. */
function flat(tree: object, path = ""): Record<string, Value> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === "object" && value !== null
        ? flat(value, `${path}${key}.`)
        : { [path + key]: value },
    ),
  );
}

/** In which order an industry's must-haves stand counts for nothing. */
function sorted(gates: ModelData["extra_gates"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(gates).map(([variant, ids]) => [variant, [...ids].sort().join(" ")]),
  );
}
