/** How fast the questionnaire answers to a choice: to the next paint, and until it is on disk. */
import type { Page } from "@playwright/test";
import { currentModel } from "@/lib/models";
import { serveBuild } from "../prove/serve-build";
import { milliseconds, percentile, type Row } from "./row";
import { launchBrowser, SLOWER, slowPage } from "./slow-browser";

type Timed = { paint: number[]; saved: number[] };

export async function measure(): Promise<Row[]> {
  const { full, quick, bare } = await timeChoices();
  return [...rowsOf("a choice", full, bare), ...rowsOf("a choice in the quick form", quick, bare)];
}

function rowsOf(what: string, { paint, saved }: Timed, bare: number[]): Row[] {
  const yardstick = percentile(bare, 0.95);
  const save = percentile(saved, 0.95);
  return [
    {
      what: `${what} to the next paint, 95th percentile of ${paint.length} at ${SLOWER}× slow-down`,
      measured: milliseconds(percentile(paint, 0.95)),
      budget: "50 ms",
    },
    {
      what: `${what} to its durable save, 95th percentile of ${saved.length} at ${SLOWER}× slow-down`,
      measured: milliseconds(save),
      budget: "30 ms",
      yardstick: `${milliseconds(yardstick)} (a bare IndexedDB read and write)`,
      ratio: `${(save / yardstick).toFixed(1)}×`,
    },
  ];
}

/** Chooses a level for every question at a `SLOWER` times slower processor; milliseconds of each choice. */
async function timeChoices(): Promise<{ full: Timed; quick: Timed; bare: number[] }> {
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
    return { full, quick, bare: await other.evaluate(bareWrites) };
  } finally {
    await browser.close();
    stop();
  }
}

/** Milliseconds between a finger's coming down and its lifting, with which the choice is made; a quick one. */
const PRESS = 60;

async function chooseAll(page: Page, timed: Timed): Promise<void> {
  await page.evaluate(watch);
  const questions = page.locator("fieldset[id]:visible");
  for (let i = 0; i < (await questions.count()); i++) {
    const level = questions.nth(i).locator(`input[data-level="${i % 5}"]`);
    await level.scrollIntoViewIfNeeded();
    const box = await level.boundingBox();
    if (box === null) throw new Error("a level is not on the page");
    // The bare mouse: a locator's click runs checks of its own inside the page, slowed down too.
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(200);
    await page.mouse.down();
    await page.waitForTimeout(PRESS);
    await page.mouse.up();
    await page.waitForTimeout(400);
  }
  const seen = await page.evaluate(() => {
    const { paints, saves } = window as unknown as Watched;
    return { paints: paints.splice(0), saves: saves.splice(0) };
  });
  timed.paint.push(...seen.paints);
  timed.saved.push(...seen.saves);
}

/** Runs in the page: milliseconds of reading one record and writing another, durably, with nothing else to do. */
async function bareWrites(): Promise<number[]> {
  const opening = indexedDB.open("bare", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("records");
  await new Promise((done) => (opening.onsuccess = done));
  const times: number[] = [];
  for (let i = 0; i < 40; i++) {
    await new Promise((done) => setTimeout(done, 100));
    const began = performance.now();
    const writing = opening.result.transaction("records", "readwrite", { durability: "strict" });
    const records = writing.objectStore("records");
    records.get(0).onsuccess = () => records.put("x".repeat(4000), i % 2);
    await new Promise((done) => (writing.oncomplete = done));
    times.push(performance.now() - began);
  }
  return times;
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
