/** `npm run --silent score -- FILE` (or `-`): one result a line in, one score a line out. */
import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { readResult } from "@/lib/model/read-result";
import { getModel } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";

z.config(z.locales.en());

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    refuse(`line ${number}: not JSON`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch {
    refuse(`cannot read ${file === "-" ? "standard input" : file}`);
  }
}

function scoreLine(line: string, number: number): string {
  const opened = readResult(parse(line, number), getModel);
  if (!opened.ok) refuse(`line ${number}: ${opened.path || "(the document)"}: ${opened.reason}`);
  const score = scoreResult(opened.model, opened.result);
  const { readiness, bounds, answeredShare, band, verdict } = score;
  return JSON.stringify({
    readiness,
    bounds,
    answeredShare,
    band,
    verdict,
    gates: Object.fromEntries(score.gates),
    gaps: score.gaps.map(({ id }) => id),
  });
}

const file = process.argv[2];
if (file === undefined) refuse("usage: npm run --silent score -- FILE (or - for standard input)");
for (const [i, line] of read(file).split("\n").entries()) {
  if (line.trim() !== "") process.stdout.write(`${scoreLine(line, i + 1)}\n`);
}
