import { expect, type Page } from "@playwright/test";
import { answerEverything, answerStep, formIsLive, openForm } from "./fixtures/candidate";
import { expectKept, goOffline, keptAddresses, markPage } from "./fixtures/device";
import { test } from "./fixtures/watched";

test.use({ serviceWorkers: "allow" });

test("one look at the first page, then the whole journey without a network, print and link included", async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const { serviceWorker } = navigator;
    const register = serviceWorker.register.bind(serviceWorker);
    serviceWorker.register = (...given) => {
      performance.mark("registered");
      return register(...given);
    };
  });
  await page.goto("/");
  await expectKept(page);
  const alone = await page.evaluate(() => {
    const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return (
      (performance.getEntriesByName("registered")[0]?.startTime ?? 0) - (load?.loadEventStart ?? 0)
    );
  });
  expect(alone, "the page comes first").toBeGreaterThanOrEqual(3000);
  await goOffline(page);
  const neverLoadedAnew = await markPage(page);

  await page.getByRole("link", { name: "Start the assessment" }).click();
  await expect(page.getByRole("heading", { name: "What you are aiming for" })).toBeVisible();
  await formIsLive(page);
  await page.getByLabel("What is your highest degree").selectOption("master");
  await page.getByLabel(/How many hours a week/).fill("8");
  await page.getByRole("button", { name: "Continue" }).click();
  await answerEverything(page, 2);
  await expect(page.getByText("52 of 52 answered")).toBeVisible();
  await page.getByRole("link", { name: "Change Deep learning", exact: true }).click();
  const deep = page.getByRole("group", { name: "Deep learning", exact: true });
  await expect(deep.getByRole("radio", { name: /With support/ })).toBeFocused();
  await deep.getByRole("radio", { name: /Others rely on me/ }).check();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("link", { name: "Change Deep learning", exact: true })).toBeFocused();
  await page.getByRole("link", { name: "See your report" }).click();
  await expectReport(page);
  expect(await neverLoadedAnew(), "every move stayed inside the app").toBe(true);

  await page.goto("/assessment/mlops?from=check#op.cicd");
  await expect(page.getByRole("button", { name: "Done" })).toBeVisible();
  await page.reload();
  await formIsLive(page);
  await expect(
    page.getByRole("group", { name: "CI/CD and automation" }).getByRole("radio", {
      name: /With support/,
    }),
  ).toBeChecked();
  await page.goto("/results");
  await page.reload();
  await expectReport(page);

  await page.emulateMedia({ media: "print" });
  await expectReport(page);
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.length).toBeGreaterThan(50_000);
  await page.emulateMedia({ media: "screen" });

  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByLabel(/Your snapshot link/).inputValue();
  const receiver = await context.newPage();
  await receiver.goto(link);
  await expect(receiver.getByText("self-reported, not verified")).toBeVisible();
  const groups = receiver.getByRole("region", { name: "Where the strength and the room are" });
  await expect(groups.getByRole("row", { name: /MLOps/ })).toBeVisible();
});

test("one look at a step is as good as one at the first page, and the foot says that the network is gone", async ({
  page,
}) => {
  await openForm(page, "/assessment/evaluation");
  await expectKept(page);
  await goOffline(page);
  await answerStep(page, 3);
  await expect(page.getByText(/saved, offline/)).toBeVisible();
  const question = page.locator("fieldset[id]:visible").first();
  await question
    .getByLabel(/Link, if/)
    .first()
    .fill("my blog");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "What you typed is kept." }),
  ).toBeVisible();
  await page.goto("/");
  await expect(page.getByText(/^You have answered \d+ of 52 questions/)).toBeVisible();
  await page.context().setOffline(false);
  await page.goto("/assessment/evaluation");
  await answerStep(page, 2);
  await expect(page.locator("[data-save-state]")).toHaveText(/saved$/);
});

test("pages of the role guide open again once they were visited, the others say that they are not here", async ({
  page,
}) => {
  await page.goto("/");
  await expectKept(page);
  await page.getByRole("link", { name: "The role", exact: true }).click();
  await expect(page).toHaveURL(/\/role$/);
  await expect.poll(() => keptAddresses(page)).toContainEqual(expect.stringMatching(/\/role$/));
  await page.goto("/role/op.monitor");
  await page.goto("/role/search", { waitUntil: "networkidle" });
  await goOffline(page);

  await page.goto("/role/op.monitor#levels");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Monitoring/);
  await page.goto("/role");
  await page.getByLabel("Words").fill("zzz");
  await expect(page.getByText("Nothing matches.")).toBeVisible();
  await page.goto("/role/search");
  await page.getByRole("searchbox").fill("deploy");
  await expect(page.getByRole("status")).toHaveText(/result/);

  await page.goto("/role/op.deploy?any=thing");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "This page is not on this device yet",
  );
  await page.getByRole("link", { name: "Go to the questions" }).click();
  await expect(page.getByRole("heading", { name: "What you are aiming for" })).toBeVisible();
  await page.getByRole("link", { name: "Your report" }).click();
  await expect(page.getByRole("heading", { name: "No report yet" })).toBeVisible();
  await page.goto("/nowhere");
  await expect(page.getByRole("link", { name: "Go to the start" })).toBeVisible();
});

test("no query and no fragment is ever written down, and the API is left alone", async ({
  page,
}) => {
  await page.goto("/");
  await expectKept(page);
  for (const address of [
    "/r#1.treasure",
    "/results?treasure=1",
    "/assessment/mlops?from=treasure#treasure",
    "/role/op.monitor#treasure",
    "/role/op.deploy?treasure=1",
    "/role/career?a=1#treasure",
    "/nowhere/treasure",
  ]) {
    await page.goto(address, { waitUntil: "networkidle" });
  }
  await page.goto("/role/market", { waitUntil: "networkidle" });
  const kept = await keptAddresses(page);
  expect(kept).toContainEqual(expect.stringMatching(/\/role\/op\.monitor$/));
  expect(kept.filter((address) => /treasure|#/.test(address))).toEqual([]);
  const queries = kept.map((address) => new URL(address).search).filter((search) => search !== "");
  expect(
    queries.filter((search) => !/^\?(_rsc=?&)?__WB_REVISION__=[\w-]{16}$/.test(search)),
  ).toEqual([]);

  const api = page.waitForResponse(/\/api\//);
  await page.evaluate(() => fetch("/api/anything"));
  expect((await api).fromServiceWorker()).toBe(false);
  const model = page.waitForResponse(/\/models\//);
  await page.evaluate(() => fetch("/models/mle-2/1"));
  expect((await model).fromServiceWorker()).toBe(true);
});

const SECTIONS = [
  "Must-haves",
  "Where the strength and the room are",
  "Gaps, largest first",
  "Strengths",
  "Profile",
  "Interview preparation",
  "Towards senior",
  "Market and pay, with care",
  "Method and doubts",
];

/** The report with all its sections and the drawn chart. */
async function expectReport(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^You are on track\./);
  for (const name of SECTIONS) {
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  }
  const table = page.getByRole("row", { name: /MLOps/ }).first();
  await table.scrollIntoViewIfNeeded();
  await expect(table).toBeVisible();
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  const interview = page.getByRole("region", { name: "Interview preparation" });
  await expect(interview.getByRole("listitem").first()).toBeVisible();
}
