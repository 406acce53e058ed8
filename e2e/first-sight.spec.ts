/** A shared report on a slow line: what is seen before the framework has arrived, and what it then becomes. */
import { expect, type Page } from "@playwright/test";
import { holdBack } from "./fixtures/hold-back";
import { test } from "./fixtures/quiet";
import { fullResult, pathOf, sparseResult } from "./fixtures/results";
import { expectNothingMoved, watchShifts } from "./fixtures/shifts";

const FRAMEWORK = "**/_next/static/chunks/*.js";
const EARLY = "**/_next/static/early/*.js";

/** Answered with nothing, because a file that fails is told on the console. */
const leaveOut = (page: Page, files: string) =>
  page.route(files, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));

const html = (page: Page, selector: string) => page.locator(selector).innerHTML();

for (const [which, result] of [
  ["a full", fullResult],
  ["a sparse", sparseResult],
] as const) {
  test(`the summary of ${which} result is seen without the framework, letter by letter as the report then has it @firefox`, async ({
    page,
    context,
  }) => {
    await leaveOut(page, FRAMEWORK);
    await page.goto(pathOf(result));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Opening the link")).toBeHidden();
    const early = [await html(page, "aside > p"), await html(page, "article > header")];

    const whole = await context.newPage();
    await whole.goto(pathOf(result));
    await expect(whole.getByRole("navigation", { name: "In this report" })).toBeVisible();
    await expect(whole.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect([await html(whole, "aside > p"), await html(whole, "article > header")]).toEqual(early);
  });
}

test("a link is opened once, by what came first", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pathOf(fullResult));
  await expect(page.getByRole("navigation", { name: "In this report" })).toBeVisible();
  expect(asked.filter((path) => path === "/models/mle-2/1")).toHaveLength(1);
});

test("what a report wants in any case is fetched ahead, behind half of the scripts that let the page answer", async ({
  page,
  request,
}) => {
  const html = await (await request.get("/r")).text();
  const named = (name: string) => html.match(`data-${name}="([^"]+)"`)?.[1]?.split(" ") ?? [];
  const scripts = named("scripts");
  const first = scripts.slice(0, Math.ceil(scripts.length / 2) - 1);
  const others = scripts.slice(first.length).map((script) => script.split("/").at(-1));
  const soon = named("soon");
  expect(soon.length).toBeGreaterThan(2);
  const asked: string[] = [];
  const came: string[] = [];
  page.on("request", (one) => asked.push(new URL(one.url()).pathname));
  page.on("requestfinished", (one) => came.push(new URL(one.url()).pathname));
  const release = await holdBack(page, `**/{${others}}`);
  await page.goto(pathOf(fullResult));
  await expect.poll(() => scripts.filter((script) => !asked.includes(script))).toEqual([]);
  await expect.poll(() => first.filter((script) => !came.includes(script))).toEqual([]);
  expect(asked.filter((path) => soon.includes(path))).toEqual([]);
  release();
  await expect.poll(() => soon.filter((file) => !asked.includes(file))).toEqual([]);
  await expect(page.locator(".recharts-surface")).toHaveCount(0);
});

test("without the early script the link opens all the same", async ({ page }) => {
  await leaveOut(page, EARLY);
  await page.goto(pathOf(fullResult));
  await expect(page.getByRole("navigation", { name: "In this report" })).toBeVisible();
});

test("what somebody wrote stays text before the framework too", async ({ page }) => {
  await leaveOut(page, FRAMEWORK);
  const name = '<img src="x" onerror="document.title=1">';
  await page.goto(pathOf({ ...sparseResult, name }));
  await expect(page.getByText(`${name} sent you how they saw themselves`)).toBeVisible();
  await expect(page.locator("main img")).toHaveCount(0);
});

test("a damaged link shows nothing early, and then its reason", async ({ page }) => {
  await page.goto(`${pathOf(fullResult).slice(0, -6)}AAAAAA`);
  await expect(page.getByRole("heading", { name: "This link is damaged" })).toBeVisible();
  await expect(page.locator("[data-first-sight]")).toHaveCount(0);
});

test("nothing on the screen jumps while a shared report comes in", async ({ page }) => {
  await watchShifts(page);
  await page.goto(pathOf(fullResult));
  await page.getByRole("figure", { name: "The groups as a radar" }).scrollIntoViewIfNeeded();
  await expect(page.locator(".recharts-radar-polygon").first()).toBeVisible();
  await expectNothingMoved(page);
});

test("the model comes compressed", async ({ request }) => {
  for (const path of ["/models/mle-2/1", "/models/mle-2/1/proofs", "/role/search-index"]) {
    const answer = await request.get(path);
    expect(answer.headers()["content-encoding"], path).toBe("gzip");
    expect(answer.headers()["content-type"], path).toBe("application/json");
  }
});
