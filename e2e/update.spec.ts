import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { leavingWorker } from "../lib/browser/service-worker/leaving-worker";
import { answerStep, expectSaved, formIsLive, openForm } from "./fixtures/candidate";
import { expectKept, keptAddresses, markPage } from "./fixtures/device";
import { EARLIER_WORDS, LATER_WORDS, makeNextVersion, scriptsOf } from "./fixtures/next-version";
import { Site } from "./fixtures/site";
import { test } from "./fixtures/watched";

test.use({ serviceWorkers: "allow" });

let site: Site;
test.beforeEach(async () => {
  site = await Site.open();
});
test.afterEach(async ({ browserName: _ }, { outputDir }) => {
  await site.stop();
  rmSync(outputDir, { recursive: true, force: true });
});

test("an update waits: an open questionnaire keeps its scripts, its words and what was typed, and goes on", async ({
  page,
  context,
  request,
}, { outputDir }) => {
  await makeNextVersion(outputDir);
  await site.start(".");
  await openForm(page, `${site.origin}/assessment/mlops`);
  await expectKept(page);
  const sameVersion = await markPage(page);
  await answerStep(page, 2);
  const question = page.getByRole("group", { name: "CI/CD and automation" });
  await question.getByLabel(/What shows it/).fill("The pipeline of our shop");
  await expectSaved(page);
  await question
    .getByLabel(/Link, if/)
    .first()
    .fill("my blog");

  await site.stop();
  await site.start(outputDir);
  await lookForUpdate(page);
  const scripts = scriptsOf(".");
  const gone = await Promise.all(
    scripts.map(async (path) => (await request.get(site.origin + path)).status()),
  );
  expect(new Set(gone), "the server has no script of the earlier version").toEqual(new Set([404]));

  // The rules of the form are a script that is fetched at the first press of the button.
  await page.getByRole("button", { name: "Continue" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "What you typed is kept." });
  await expect(summary).toBeVisible();
  await expect(question.getByLabel(/What shows it/)).toHaveValue("The pipeline of our shop");
  await question
    .getByLabel(/Link, if/)
    .first()
    .fill("https://example.org/blog");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Step 6 of 11")).toBeVisible();
  await expect(page.getByText(EARLIER_WORDS)).toBeVisible();
  await answerStep(page, 2);

  await site.stop();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Step 7 of 11")).toBeVisible();
  await formIsLive(page);
  await answerStep(page, 2);
  expect(await sameVersion(), "nothing was loaded anew").toBe(true);

  await site.start(outputDir);
  const other = await context.newPage();
  await openForm(other, `${site.origin}/assessment/mlops`);
  await expect(other.getByText(LATER_WORDS)).toBeVisible();
  await expect(
    other.getByRole("group", { name: "CI/CD and automation" }).getByLabel(/What shows it/),
  ).toHaveValue("The pipeline of our shop");
  await other.getByRole("button", { name: "Continue" }).click();
  await expect(other.getByText("Step 6 of 11")).toBeVisible();
  await expect(other.getByText(LATER_WORDS)).toBeVisible();
  expect(await isWaiting(page)).toBe(true);

  await page.close();
  await other.close();
  const later = await context.newPage();
  await later.goto(`${site.origin}/assessment/check`);
  await expect.poll(() => isWaiting(later)).toBe(false);
  await expectKept(later);
  await expect
    .poll(async () =>
      (await keptAddresses(later)).filter((url) => scripts.includes(new URL(url).pathname)),
    )
    .toEqual([]);
  await site.stop();
  await later.goto(`${site.origin}/assessment/mlops`);
  await expect(later.getByText(LATER_WORDS)).toBeVisible();
  await formIsLive(later);
  await later.getByRole("button", { name: "Continue" }).click();
  await expect(later.getByText("Step 6 of 11")).toBeVisible();
});

test("where there is no finished build the worker and all it kept go away, and what is served is shown", async ({
  page,
}, { outputDir }) => {
  await makeNextVersion(outputDir);
  await site.start(".");
  await openForm(page, `${site.origin}/assessment/mlops`);
  await expectKept(page);
  await answerStep(page, 2);

  await site.stop();
  writeFileSync(join(outputDir, ".next/server/app/sw.js.body"), leavingWorker);
  await site.start(outputDir);
  await page.goto(`${site.origin}/about`);
  await expect.poll(() => page.evaluate(() => caches.keys()).catch(() => "moving")).toEqual([]);
  await expect
    .poll(() =>
      page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)),
    )
    .toBe(0);
  await openForm(page, `${site.origin}/assessment/mlops`);
  await expect(page.getByText(LATER_WORDS)).toBeVisible();
  await expect(page.getByText(/[1-9]\d* of 52 answered/)).toBeVisible();
});

test("a network that answers nobody, or with failures only, is as good as none", async ({
  page,
}) => {
  // Under a name of its own, because a server that is slow to answer on this machine is waited for.
  const origin = `http://headroom.localhost:${site.port}`;
  await site.start(".");
  await page.goto(origin);
  await expectKept(page);
  for (const how of ["failing", "silent"] as const) {
    await site.stop();
    await site.startBroken(how);
    await page.goto(`${origin}/assessment/mlops`);
    await expect(page.getByText(/\d+ of 52 answered/)).toBeVisible();
    await answerStep(page, how === "silent" ? 3 : 2);
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByText("Step 6 of 11")).toBeVisible();
    await page.getByRole("link", { name: "Back" }).click();
    await expect(page.getByText("Step 5 of 11")).toBeVisible();
  }
});

/** Has the browser ask for the worker's script, as it does by itself after a page is loaded. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect.poll(() => isWaiting(page)).toBe(true);
}

async function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
}
