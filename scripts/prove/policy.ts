/** The content policy and the headers, on every page of the build. */
import type { Browser } from "@playwright/test";
import { fullResult, pathOf } from "@/e2e/fixtures/results";
import { crawl } from "@/e2e/trials/crawl";
import { observatoryScore } from "@/e2e/trials/observatory-score";
import { everyPage } from "@/e2e/trials/pages";
import { sampleResult } from "@/lib/models";
import { inBrowser } from "./in-browser";
import { type Row, timeSince } from "./row";

const LEAST_SCORE = 115;

export async function prove(): Promise<Row[]> {
  return inBrowser(async (browser, site) => [
    await proveCrawl(browser, site),
    await proveScore(site),
  ]);
}

async function proveCrawl(browser: Browser, site: string): Promise<Row> {
  const began = performance.now();
  const context = await browser.newContext();
  const paths = [...everyPage(), pathOf(sampleResult), pathOf({ ...fullResult, name: "Full" })];
  const { pages, faults } = await crawl(context, site, paths);
  await context.close();
  for (const fault of faults) console.error(fault);
  return {
    promise: "every page keeps a strict policy, no cookie and no other host",
    tried: "every page of the build and a page that is none, in Chromium",
    "how many": `${pages} pages`,
    result: `${faults.length} violations, cookies or requests elsewhere`,
    ok: pages > 0 && faults.length === 0,
    time: timeSince(began),
  };
}

async function proveScore(site: string): Promise<Row> {
  const began = performance.now();
  const scores: number[] = [];
  for (const path of everyPage()) {
    const answer = await fetch(site + path, { headers: { "X-Forwarded-Proto": "https" } });
    const headers = Object.fromEntries(answer.headers);
    scores.push(observatoryScore({ headers, html: await answer.text() }).score);
  }
  const least = Math.min(...scores);
  return {
    promise: `${LEAST_SCORE} points by the rules of the HTTP Observatory`,
    tried: "every page, as behind a proxy that speaks TLS",
    "how many": `${scores.length} pages`,
    result: `${least} points or more`,
    ok: least >= LEAST_SCORE,
    time: timeSince(began),
  };
}
