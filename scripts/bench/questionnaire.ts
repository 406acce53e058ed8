/** How fast the questionnaire answers to a choice: to the next paint, and until it is on disk. */
import type { Page } from "@playwright/test";
import { currentModel } from "@/lib/models";
import { serveBuild } from "../prove/serve-build";
import { milliseconds, percentile, type Row } from "./row";
import { launchBrowser, SLOWER, slowPage } from "./slow-browser";

type Timed = { paint: number[]; saved: number[] };

export async function measure(): Promise<Row[]> {
  const { full, quick } = await timeChoices();
  return [...rowsOf("a choice", full), ...rowsOf("a choice in the quick form", quick)];
}

function rowsOf(what: string, { paint, saved }: Timed): Row[] {
  return [
    {
      what: `${what} to the next paint, 95th percentile of ${paint.length} at ${SLOWER}× slow-down`,
      measured: milliseconds(percentile(paint, 0.95)),
      budget: "50 ms",
    },
    {
      what: `${what} to its durable save, 95th percentile of ${saved.length} at ${SLOWER}× slow-down`,
      measured: milliseconds(percentile(saved, 0.95)),
      budget: "30 ms",
    },
  ];
}

/** Chooses a level for every question at a `SLOWER` times slower processor; milliseconds of each choice. */
async function timeChoices(): Promise<{ full: Timed; quick: Timed }> {
  const { site, stop } = await serveBuild();
  const browser = await launchBrowser();
  try {
    const full: Timed = { paint: [], saved: [] };
    const page = await slowPage(browser);
    for (const { id } of currentModel.steps) {
      await page.goto(`${site}/assessment/${id}`, { waitUntil: "networkidle" });
      await chooseAll(page, full);
    }
    const quick: Timed = { paint: [], saved: [] };
    const other = await slowPage(browser);
    await other.goto(`${site}/assessment/quick`, { waitUntil: "networkidle" });
    for (let round = 1; round <= 3; round++) {
      await other.getByText(`round ${round}`).waitFor();
      await chooseAll(other, quick);
      await other.getByRole("button", { name: "Continue" }).click();
    }
    return { full, quick };
  } finally {
    await browser.close();
    stop();
  }
}

async function chooseAll(page: Page, timed: Timed): Promise<void> {
  await page.evaluate(watch);
  const questions = page.locator("fieldset[id]:visible");
  for (let i = 0; i < (await questions.count()); i++) {
    const level = questions.nth(i).locator(`input[data-level="${i % 5}"]`);
    await level.scrollIntoViewIfNeeded();
    const box = await level.boundingBox();
    if (box === null) throw new Error("a level is not on the page");
    await page.waitForTimeout(200);
    // The bare mouse: a locator's click runs checks of its own inside the page, slowed down too.
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(400);
  }
  const seen = await page.evaluate(() => {
    const { paints, saves } = window as unknown as Watched;
    return { paints: paints.splice(0), saves: saves.splice(0) };
  });
  timed.paint.push(...seen.paints);
  timed.saved.push(...seen.saves);
}

type Watched = { paints: number[]; saves: number[]; watching?: boolean };

/** Runs in the page. Event Timing counts in steps of 8 ms; what it leaves out took under 16. */
function watch(): void {
  const watched = window as unknown as Watched;
  if (watched.watching) return;
  Object.assign(watched, { paints: [], saves: [], watching: true });
  const durations = new Map<number, number>();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (entry.name === "click") durations.set(entry.startTime, entry.duration);
    }
  }).observe({ type: "event", buffered: false, durationThreshold: 16 } as PerformanceObserverInit);
  let chosenAt = 0;
  window.addEventListener(
    "click",
    (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      chosenAt = performance.now();
      const began = event.timeStamp;
      setTimeout(() => watched.paints.push(durations.get(began) ?? 16), 300);
    },
    { capture: true },
  );
  const note = document.querySelector("[data-save-state]");
  if (note === null) throw new Error("the page has no word about saving");
  new MutationObserver(() => {
    if (note.getAttribute("data-save-state") !== "saved" || chosenAt === 0) return;
    watched.saves.push(performance.now() - chosenAt);
    chosenAt = 0;
  }).observe(note, { attributes: true });
}
