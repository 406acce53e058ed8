/** No page moves under the eyes of who has begun to read it. */
import { expect, type Page } from "@playwright/test";
import { keptReviews, openReviewsFile } from "./fixtures/kept-reviews";
import { test } from "./fixtures/quiet";
import { keepSample } from "./fixtures/sample-draft";
import { expectNothingMoved, watchShifts } from "./fixtures/shifts";

test.use({ viewport: { width: 412, height: 823 } });

/** Those that read the device before they show what is on it, and the others that a visit begins with. */
const PAGES = [
  "/",
  "/assessment/setup",
  "/assessment/mlops",
  "/assessment/practices",
  "/assessment/quick",
  "/assessment/check",
  "/drafts",
  "/links",
  "/coach",
  "/results",
];

async function expectSteady(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await expectNothingMoved(page, path);
}

test("on a device that holds nothing", async ({ page }) => {
  await watchShifts(page);
  for (const path of PAGES) await expectSteady(page, path);
});

test("on a device with answers and reviews", async ({ page }) => {
  await keepSample(page);
  await openReviewsFile(page, keptReviews(3));
  await watchShifts(page);
  for (const path of PAGES) await expectSteady(page, path);
});
