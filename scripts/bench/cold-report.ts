/** A report opened from a snapshot link by somebody who has never been here. */
import type { Page } from "@playwright/test";
import { fullResult, pathOf } from "@/e2e/fixtures/results";
import { Site } from "@/e2e/fixtures/site";
import { serveBuild } from "../prove/serve-build";
import { buildEmptyPage, EMPTY_APP } from "../script-sizes";
import { median, type Row, seconds } from "./row";
import { FAST_3G, type Line, launchBrowser, SLOWER, slowPage } from "./slow-browser";

export async function measure(): Promise<Row[]> {
  const rows: Row[] = [];
  buildEmptyPage();
  for (const [name, line] of Object.entries(FAST_3G)) {
    const seen = await openColdReports(line);
    const empty = median(await openEmptyPages(line));
    const of = (which: keyof ColdReport) => median(seen.map((one) => one[which]));
    const how = `cold snapshot link, ${SLOWER}× slow-down, fast 3G ${WORDS[name] ?? name}`;
    const beside = (time: number) => ({
      yardstick: `the framework's script on an empty page runs after ${seconds(empty)}`,
      ratio: (time / empty).toFixed(2),
    });
    rows.push(
      {
        what: `${how}: verdict`,
        measured: seconds(of("verdict")),
        budget: "2.5 s",
        ...beside(of("verdict")),
      },
      {
        what: `${how}: charts`,
        measured: seconds(of("charts")),
        budget: "6 s",
        ...beside(of("charts")),
      },
      { what: `${how}: layout shift`, measured: of("shift").toFixed(4), budget: "0" },
    );
  }
  return rows;
}

const WORDS: Readonly<Record<string, string>> = {
  bare: "as it is (150 ms, 1.6 Mbit/s)",
  devtools: "as DevTools and Lighthouse slow it (562 ms, 1.44 Mbit/s)",
};

/** Milliseconds from the request of the page until it could be seen; `shift` is the layout shift of the whole load. */
export type ColdReport = { verdict: number; charts: number; shift: number };

const RUNS = 5;

/** One `ColdReport` a run, each in a browser profile of its own. */
async function openColdReports(line: Line, runs = RUNS): Promise<ColdReport[]> {
  const { site, stop } = await serveBuild();
  const browser = await launchBrowser();
  try {
    // So that the server has read its files once; its first answer is not what is measured.
    await fetch(`${site}/r`);
    const seen: ColdReport[] = [];
    for (let run = 0; run < runs; run++) {
      const page = await slowPage(browser, { line });
      seen.push(await openCold(page, site + pathOf(fullResult)));
      await page.context().close();
    }
    return seen;
  } finally {
    await browser.close();
    stop();
  }
}

async function openCold(page: Page, url: string): Promise<ColdReport> {
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => (window as unknown as Seen).seen.charts !== undefined, null, {
    polling: 200,
    timeout: 60_000,
  });
  await page.waitForTimeout(1_000);
  return page.evaluate(() => (window as unknown as Seen).seen as ColdReport);
}

/** Milliseconds until the framework's script takes over a page of nothing, on the same line. */
async function openEmptyPages(line: Line, runs = RUNS): Promise<number[]> {
  const site = await Site.open();
  await site.start(EMPTY_APP);
  const browser = await launchBrowser();
  try {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const page = await slowPage(browser, { line });
      await page.goto(site.origin, { waitUntil: "commit" });
      const taken = await page.waitForFunction(
        () =>
          Object.keys(document).some((key) => key.startsWith("__reactContainer")) &&
          performance.now(),
      );
      times.push(Number(await taken.jsonValue()));
      await page.context().close();
    }
    return times;
  } finally {
    await browser.close();
    await site.stop();
  }
}

type Seen = { seen: Partial<ColdReport> };

/** Runs in the page, before anything of it. Both moments are taken after the frame that shows them. */
function watch(): void {
  const seen: Partial<ColdReport> = { shift: 0 };
  (window as unknown as Seen).seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) seen.shift = (seen.shift ?? 0) + entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  const waiting = new Map<"verdict" | "charts", string>([
    ["verdict", "article h1"],
    ["charts", ".recharts-radar-polygon"],
  ]);
  let gone = false;
  const watcher = new MutationObserver(() => {
    // They come when they are near the screen: a reader goes there as soon as their place is on the page.
    const place = document.querySelector(".group-charts");
    if (place !== null && !gone) {
      gone = true;
      place.scrollIntoView();
    }
    for (const [name, selector] of waiting) {
      if (document.querySelector(selector) === null) continue;
      waiting.delete(name);
      requestAnimationFrame(() => {
        setTimeout(() => {
          seen[name] = performance.now();
        });
      });
    }
    if (waiting.size === 0) watcher.disconnect();
  });
  watcher.observe(document, { childList: true, subtree: true });
}
