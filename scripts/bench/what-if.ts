/** How fast the report answers to "what if": the number, the must-haves and the verdict under another level. */
import type { Browser, Page } from "@playwright/test";
import { keepResult, resultWith } from "@/e2e/fixtures/kept-results";
import { serveBuild } from "../prove/serve-build";
import { median, milliseconds, percentile, type Row } from "./row";
import { launchBrowser, SLOWER, slowPage } from "./slow-browser";

/** Of a screen that shows 60 a second. */
const FRAME = "16.7 ms";

export async function measure(): Promise<Row[]> {
  const { site, stop } = await serveBuild();
  const browser = await launchBrowser();
  try {
    return [await measureAt(1, browser, site), await measureAt(SLOWER, browser, site)];
  } finally {
    await browser.close();
    stop();
  }
}

/** @param rate how many times slower the processor is made */
async function measureAt(rate: number, browser: Browser, site: string): Promise<Row> {
  const page = await slowPage(browser, { site, rate });
  await keepResult(page, resultWith({}, "What if"));
  await page.goto("/results", { waitUntil: "networkidle" });
  await page.locator(".what-if-row select").first().waitFor();
  await page.waitForTimeout(3_000);
  const times = await tryLevels(page);
  await page.context().close();
  const slowed = rate === 1 ? "as the machine is" : `at ${rate}× slow-down`;
  return {
    what: `what-if answers to a level, middle and 95th percentile of ${times.length}, ${slowed}`,
    measured: `${milliseconds(median(times))}, ${milliseconds(percentile(times, 0.95))}`,
    budget: `a frame, ${FRAME}`,
  };
}

/** Milliseconds from a choice until the answer stands in the document and is laid out. */
function tryLevels(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const times: number[] = [];
    const value = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value");
    const selects = [...document.querySelectorAll<HTMLSelectElement>(".what-if-row select")];
    for (const level of ["1", "3", "4", "2"]) {
      for (const select of selects.slice(0, 12)) {
        await new Promise((resume) => setTimeout(resume, 80));
        const began = performance.now();
        value?.set?.call(select, level);
        select.dispatchEvent(new Event("change", { bubbles: true }));
        // React has answered to a choice of a person by the time its event is over.
        await Promise.resolve();
        document.body.getBoundingClientRect();
        times.push(performance.now() - began);
      }
    }
    return times;
  });
}
