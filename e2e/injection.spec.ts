/** Texts that would run as scripts, wherever people can put a text: in short; `npm run prove -- injection` tries all. */
import { expect } from "@playwright/test";
import { test } from "./fixtures/watched";
import {
  countRuns,
  hostileResults,
  openExports,
  runUnguarded,
  showReport,
  typeEverywhere,
} from "./trials/injection";
import { showReview } from "./trials/injection-review";
import { typeReview } from "./trials/injection-review-typing";
import { SCRIPT_PAYLOADS } from "./trials/script-payloads";

test("payloads run where nothing guards against them", async ({ page }) => {
  const some = SCRIPT_PAYLOADS.slice(0, 8);
  expect(await runUnguarded(page, some)).toBeGreaterThan(4);
});

test("scripts that are typed, opened from a file, shown or exported stay words", async ({
  page,
  context,
  baseURL,
}) => {
  expect(SCRIPT_PAYLOADS.length).toBe(200);
  const counted = countRuns(context);
  const [result] = hostileResults(SCRIPT_PAYLOADS, 1);
  if (result === undefined) throw new Error("no result was made");
  expect(await showReport(page, result, SCRIPT_PAYLOADS)).toBe(SCRIPT_PAYLOADS.length);
  expect(await typeEverywhere(page, baseURL ?? "", SCRIPT_PAYLOADS.slice(1, 2))).toBeGreaterThan(
    10,
  );
  await page.goto("about:blank");
  expect(await openExports(page, result)).toBe(6);
  expect(counted.runs).toBe(0);
});

test("scripts that are typed into the fields of a review and its link stay words", async ({
  browser,
  baseURL,
}) => {
  const tried = await typeReview(browser, baseURL ?? "", SCRIPT_PAYLOADS.slice(1, 2));
  expect(tried.missing).toEqual([]);
  expect(tried.typed).toBeGreaterThan(15);
  expect(tried.shown).toBeGreaterThan(10);
  expect(tried.runs).toBe(0);
});

test("scripts that candidate and coach send each other stay words wherever a review is shown or saved", async ({
  browser,
  baseURL,
}) => {
  const tried = await showReview(browser, baseURL ?? "", SCRIPT_PAYLOADS, 0);
  expect(tried.missing).toEqual([]);
  // Twelve places hold each of them, others what they have room for.
  expect(tried.shown).toBeGreaterThan(12 * SCRIPT_PAYLOADS.length);
  expect(tried.opened).toBe(4);
  expect(tried.runs).toBe(0);
});
