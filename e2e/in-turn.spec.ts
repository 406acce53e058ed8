/** A report that is drawn part by part, in a browser that has no time for the next part until a test gives it. */
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./fixtures/quiet";
import { fullResult, pathOf } from "./fixtures/results";
import { keepSample } from "./fixtures/sample-draft";

async function keepBusy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const waiting: SchedulerPostTaskCallback[] = [];
    scheduler.postTask = async (work) => void waiting.push(work);
    const giveTime = () => {
      for (const work of waiting.splice(0)) work();
    };
    Object.assign(window, { giveTime });
  });
}

/** Frame by frame until that heading is there: each part that is drawn asks for the next. */
async function giveTimeFor(page: Page, heading: string): Promise<void> {
  await page.waitForFunction((name) => {
    (window as unknown as { giveTime: () => void }).giveTime();
    return Array.from(document.querySelectorAll("h2")).some(
      ({ textContent }) => textContent === name,
    );
  }, heading);
  await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
}

const contents = (page: Page) => page.getByRole("navigation", { name: "In this report" });
const gaps = (page: Page) => page.getByRole("region", { name: "Gaps, largest first" });

test("what is read first is there at once, and a printer gets the rest without waiting", async ({
  page,
}) => {
  await keepBusy(page);
  await page.goto(pathOf(fullResult));
  await expect(contents(page)).toBeVisible();
  await expect(gaps(page)).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(gaps(page).getByRole("heading", { level: 4 }).first()).toBeVisible();
  const drawn = await gaps(page).getByRole("heading", { level: 4 }).count();
  await giveTimeFor(page, "Method and doubts");
  expect(await gaps(page).getByRole("heading", { level: 4 }).count()).toBe(drawn);
  await expect(page.getByRole("heading", { name: "Strengths", exact: true })).toBeVisible();
});

test("a part that is asked for before it is there is gone to when it comes, and the link stays a link", async ({
  page,
}) => {
  await keepBusy(page);
  const path = pathOf(fullResult);
  await page.goto(path);
  await contents(page).getByRole("link", { name: "Method and doubts" }).click();
  await giveTimeFor(page, "Method and doubts");
  await expect(page.getByRole("heading", { name: "Method and doubts" })).toBeInViewport();
  expect(page.url().endsWith(path)).toBe(true);
});

test("an address that names a part of one’s own report leads there", async ({ page }) => {
  await keepSample(page);
  await page.goto("/results#method");
  await expect(page.getByRole("heading", { name: "Method and doubts" })).toBeInViewport();
});

test("what stands below a report waits for all of it, and once it is there it stays", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: boolean[] = [];
    Object.assign(window, { endSeen: seen });
    new MutationObserver(() => {
      const end = document.getElementById("share");
      if (end === null) return;
      const now = getComputedStyle(end).visibility === "visible";
      if (seen.at(-1) !== now) seen.push(now);
    }).observe(document, { childList: true, subtree: true });
  });
  await keepSample(page);
  await page.goto("/results");
  await expect(page.getByRole("heading", { name: "Method and doubts" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Show it to somebody" })).toBeVisible();
  // Whoever writes there would lose the field from under their hands.
  const seen = await page.evaluate(() => (window as unknown as { endSeen: boolean[] }).endSeen);
  expect(seen).toEqual([false, true]);
});

test("what is folded is drawn when it opens, and once the page has rested, so that the browser's search finds it", async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(pathOf(fullResult));
  await expect(page.getByRole("heading", { name: "Method and doubts" })).toBeVisible();
  const [opened, closed] = ["What has no level", "Every competency and what it gives"].map((line) =>
    page.locator("details", { hasText: line }).locator("table"),
  ) as [Locator, Locator];
  await expect(opened).toHaveCount(0);
  await page.getByText("What has no level").click();
  await expect(opened).toBeVisible();
  await expect(closed).toHaveCount(0);
  await page.clock.fastForward(10_000);
  await expect(closed).toHaveCount(1);
  await expect(closed).toBeHidden();
});

test("a print in the moment in which a part appears misses nothing that is folded in it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    new MutationObserver((_, watcher) => {
      const fold = document.querySelector("main details");
      if (fold === null) return;
      watcher.disconnect();
      window.dispatchEvent(new Event("beforeprint"));
      Object.assign(window, { printed: fold.childElementCount });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(pathOf(fullResult));
  const printed = () => page.evaluate(() => (window as unknown as { printed?: number }).printed);
  await expect.poll(printed).toBe(2);
});
