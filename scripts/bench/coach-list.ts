/** How fast a coach's list of a thousand candidates opens, and whether it scrolls without a stop. */
import type { Browser } from "@playwright/test";
import { keptReviews, openReviewsFile } from "@/e2e/fixtures/kept-reviews";
import { serveBuild } from "../prove/serve-build";
import { median, milliseconds, percentile, type Row, seconds } from "./row";
import { launchBrowser, slowPage } from "./slow-browser";

const CANDIDATES = 1000;
const RUNS = 5;
/** Of a screen that shows 60 a second, with room for a timer's own error. */
const FRAME = 1000 / 60 + 1;

export async function measure(): Promise<Row[]> {
  const { site, stop } = await serveBuild();
  const browser = await launchBrowser();
  try {
    return await measureList(browser, site);
  } finally {
    await browser.close();
    stop();
  }
}

async function measureList(browser: Browser, site: string): Promise<Row[]> {
  const page = await slowPage(browser, { site, rate: 1 });
  await openReviewsFile(page, keptReviews(CANDIDATES));
  const opened: { first: number; all: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto("/coach", { waitUntil: "commit" });
    const first = await page.waitForFunction(
      () => document.querySelector(".row-of-many") !== null && performance.now(),
    );
    const all = await page.waitForFunction(
      (wanted) => document.querySelectorAll(".row-of-many").length === wanted && performance.now(),
      CANDIDATES,
    );
    opened.push({ first: Number(await first.jsonValue()), all: Number(await all.jsonValue()) });
  }
  await page.waitForTimeout(1000);
  const frames = await page.evaluate(scrollThrough);
  return [
    {
      what: `list of ${CANDIDATES} candidates: its first rows, middle of ${RUNS}`,
      measured: seconds(median(opened.map(({ first }) => first))),
      budget: "1.5 s",
    },
    {
      what: `list of ${CANDIDATES} candidates: all rows, middle of ${RUNS}`,
      measured: seconds(median(opened.map(({ all }) => all))),
      budget: "1.5 s",
    },
    {
      what: `scrolling through it: frames on time of ${frames.length}; the middle one and the 95th percentile`,
      measured: `${((100 * frames.filter((time) => time <= FRAME).length) / frames.length).toFixed(0)}%; ${milliseconds(median(frames))}, ${milliseconds(percentile(frames, 0.95))}`,
      budget: "60 a second, 16.7 ms",
    },
  ];
}

/** Runs in the page: milliseconds of each frame while it scrolls 40 px a frame. */
async function scrollThrough(): Promise<number[]> {
  window.scrollTo(0, 0);
  const times: number[] = [];
  let before = await new Promise<number>(requestAnimationFrame);
  for (let frame = 0; frame < 300; frame++) {
    window.scrollBy(0, 40);
    const now = await new Promise<number>(requestAnimationFrame);
    times.push(now - before);
    before = now;
  }
  return times;
}
