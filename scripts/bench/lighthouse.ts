/**
 * Lighthouse's four marks, mobile, of every kind of page. It is fetched for this alone, in the version named
 * here, and is no dependency (docs/decisions/034-bench.md); without a registry the row says so.
 */
import { spawn } from "node:child_process";
import { fullResult, pathOf } from "@/e2e/fixtures/results";
import { Site } from "@/e2e/fixtures/site";
import { findBrowser } from "../browser.mjs";
import { serveBuild } from "../prove/serve-build";
import { buildEmptyPage, EMPTY_APP } from "../script-sizes";
import type { Row } from "./row";

const LIGHTHOUSE = "lighthouse@12.8.2";

const PAGES = [
  "/",
  "/about",
  "/role",
  "/role/op.monitor",
  "/role/market",
  "/role/search",
  "/assessment/setup",
  "/assessment/mlops",
  "/assessment/practices",
  "/assessment/quick",
  "/assessment/check",
  "/drafts",
  "/results",
];

/** Shown alone: a page that is kept out of search engines on purpose loses marks for it. */
const SEO = "is-crawlable";

type Report = {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
};

export async function measure(): Promise<Row[]> {
  const { site, stop } = await serveBuild();
  try {
    const rows: Row[] = [];
    const add = (row: Row) => {
      // Told at once: all of them take minutes.
      console.log(row.what, row.measured, row.yardstick ?? "");
      rows.push(row);
    };
    add(await rowOfEmptyPage());
    add(await rowOf("a shared report", site + pathOf(fullResult), "≥ 95 100 100 100"));
    for (const page of PAGES) add(await rowOf(page, site + page, "100 100 100 100"));
    return rows;
  } finally {
    stop();
  }
}

/** What the framework alone costs here: no page that ships its script can be better. */
async function rowOfEmptyPage(): Promise<Row> {
  buildEmptyPage();
  const empty = await Site.open();
  await empty.start(EMPTY_APP);
  try {
    return await rowOf("an empty page of the framework, as a yardstick", empty.origin, "");
  } finally {
    await empty.stop();
  }
}

async function rowOf(page: string, url: string, budget: string): Promise<Row> {
  const what = `Lighthouse, mobile, ${page}: performance, accessibility, practices, search`;
  const report = await run(url);
  if (typeof report === "string") return { what, measured: `no report: ${report}`, budget };
  const { categories, audits } = report;
  const marks = ["performance", "accessibility", "best-practices", "seo"].map((name) =>
    Math.round((categories[name]?.score ?? 0) * 100),
  );
  const hidden = audits[SEO]?.score === 0 ? ", kept out of search on purpose" : "";
  return {
    what,
    measured: `${marks.join(" ")}${hidden}`,
    budget,
    yardstick: `largest text ${audits["largest-contentful-paint"]?.displayValue ?? "?"}, blocked ${audits["total-blocking-time"]?.displayValue ?? "?"}`,
  };
}

/** @returns the report, or why there is none */
async function run(url: string): Promise<Report | string> {
  const flags = ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const asked = spawn(
    "npx",
    ["-y", LIGHTHOUSE, url, "--output=json", "--quiet", `--chrome-flags=${flags.join(" ")}`],
    {
      env: { ...process.env, CHROME_PATH: await findBrowser("chromium") },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let trouble = "";
  asked.stderr.on("data", (chunk) => (trouble += String(chunk)));
  let said = "";
  for await (const chunk of asked.stdout) said += String(chunk);
  try {
    // The shape of the version above; only what is read is named.
    return JSON.parse(said) as Report;
  } catch {
    return trouble.trim().split("\n")[0] || "Lighthouse could not be had";
  }
}
