/**
 * `npm run --silent model`: the whole current requirement model with its guide as one JSON document.
 * `-- --case`: the model in the shape of 1EdTech CASE. `-- --overlap FILE`: runs of eight words or
 * more that our texts share with a text file, such as the source; exit code 1 where there are any.
 * `-- --record`: writes down what counts in a new version, next to it, where nothing is written yet.
 */
import { readFileSync } from "node:fs";
import { sharedRuns } from "@/lib/content/shared-runs";
import { caseDocument } from "@/lib/guide/case-document";
import { publishedModel } from "@/lib/guide/published-model";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";
import { versions } from "./content-versions";
import { recordReleased } from "./released";

const [flag, file] = process.argv.slice(2);
if (flag === undefined) print(publishedModel(currentModel, currentGuide));
else if (flag === "--case") print(caseDocument(currentModel));
else if (flag === "--overlap" && file !== undefined) printOverlap(file);
else if (flag === "--record") record();
else {
  console.error("Known: no argument, --case, --overlap FILE, --record.");
  process.exitCode = 1;
}

function print(document: object): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

function record(): void {
  const newest = versions.at(-1);
  if (newest === undefined) throw new Error("no version is listed in scripts/content-versions.ts");
  const { ok, said } = recordReleased(newest.folder, newest.model);
  if (ok) console.log(said);
  else {
    console.error(said);
    process.exitCode = 1;
  }
}

function printOverlap(path: string): void {
  const source = readText(path);
  if (source === undefined) return;
  const runs = sharedRuns(publishedModel(currentModel, currentGuide), source);
  for (const { where, words } of runs) console.log(`${where}: ${words}`);
  console.log(`${runs.length} texts share eight words or more in a row with ${path}.`);
  process.exitCode = runs.length > 0 ? 1 : 0;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    console.error(`${path} cannot be read.`);
    process.exitCode = 1;
    return undefined;
  }
}
