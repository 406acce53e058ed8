/**
 * `npm run bench [-- NAME…]`: what is measured beside its budget, and beside something bare measured in the
 * same run; fails on none. Needs a build. Names of benches that take long must be given.
 */
import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import type { Bench } from "./bench/row";
import { markdownTable } from "./markdown-table";

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  calculations: () => import("./bench/calculations"),
  links: () => import("./bench/links"),
  sizes: () => import("./bench/sizes"),
  questionnaire: () => import("./bench/questionnaire"),
  "what-if": () => import("./bench/what-if"),
  "coach-list": () => import("./bench/coach-list"),
  "cold-report": () => import("./bench/cold-report"),
  serving: () => import("./bench/serving"),
  api: () => import("./bench/api"),
};

/** Only where they are named. */
const LONG: typeof BENCHES = {
  lighthouse: () => import("./bench/lighthouse"),
  growth: () => import("./bench/growth"),
  effort: () => import("./bench/effort"),
};

const names = process.argv.slice(2);
const known = { ...BENCHES, ...LONG };
const unknown = names.find((name) => !Object.hasOwn(known, name));
if (unknown !== undefined || !existsSync(".next/BUILD_ID")) {
  console.error(
    unknown === undefined
      ? "there is no build yet: npm start makes one"
      : `no bench is called "${unknown}"; there are: ${Object.keys(known).join(", ")}`,
  );
  process.exit(1);
}

const chosen = names.length === 0 ? Object.keys(BENCHES) : names;
for (const [name, loadBench] of Object.entries(known)) {
  if (!chosen.includes(name)) continue;
  console.log(`\n${name}, while the machine had ${loadavg()[0]?.toFixed(1)} at work`);
  const rows = await (await loadBench()).measure();
  console.log(
    `\n${markdownTable([
      ["what", "measured", "budget", "yardstick", "ratio"],
      ...rows.map(({ what, measured, budget, yardstick = "", ratio = "" }) => [
        what,
        measured,
        budget,
        yardstick,
        ratio,
      ]),
    ])}`,
  );
}
