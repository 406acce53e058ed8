import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import calendar from "node-ical";
import { expectInOrder } from "./fixtures/accessible";
import { showAsPrinted } from "./fixtures/printed";
import { test } from "./fixtures/quiet";
import { openSampleReport } from "./fixtures/sample-draft";
import { openDetails, unfoldReport } from "./fixtures/settled";

const plan = (page: Page): Locator => page.locator("section[aria-labelledby=plan]");
const steps = (page: Page): Locator =>
  plan(page).getByRole("list", { name: "Step by step" }).getByRole("heading", { level: 4 });
const step = (page: Page, name: string): Locator =>
  plan(page).locator(".plan-step", { has: page.getByRole("heading", { name }) });

async function saved(page: Page): Promise<void> {
  await expect(plan(page).getByText(/·\s*saved/)).toBeVisible();
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByRole("heading", { name: "Step by step" })).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-24T12:00:00Z"));
});

test("hours, first day and weeks are changed in place, and the plan re-forms and is kept", async ({
  page,
}) => {
  await openSampleReport(page, { profile: { hoursPerWeek: 6 } });
  await expect(plan(page)).toContainText("3 steps fit into 12 weeks at 6 hours a week");
  await expect(page.getByLabel("First day")).toHaveValue("2026-11-30");
  await page.getByLabel("Hours a week", { exact: true }).fill("12");
  await expect(plan(page)).toContainText(/\d+ steps fit into 12 weeks at 12 hours a week/);
  await expect(steps(page)).not.toHaveCount(3);
  await page.getByLabel("Hours a week", { exact: true }).fill("0");
  await expect(page.getByText("A whole number from 1 to 60.")).toBeVisible();
  await expect(plan(page)).toContainText("at 12 hours a week");
  await page.getByLabel("Hours a week", { exact: true }).fill("10");
  await page.getByLabel("Weeks to plan for").fill("26");
  await page.getByLabel("First day").fill("2027-01-04");
  await saved(page);
  const words = await plan(page).locator("p").first().textContent();
  expect(words).toContain("26 weeks at 10 hours a week");
  await expect(page.locator("#op\\.monitor")).toContainText("at 10 hours a week");
  await reload(page);
  await expect(page.locator("#op\\.monitor")).toContainText("at 10 hours a week");
  await expect(plan(page).locator("p").first()).toHaveText(words ?? "");
  await expect(
    plan(page)
      .getByText(/Week 1, |Weeks 1 to/)
      .first(),
  ).toBeVisible();
});

test("a step that is done moves the plan on, survives a reload, travels in the export, and can be taken back", async ({
  page,
}) => {
  await openSampleReport(page, { profile: { hoursPerWeek: 6 } });
  const before = await steps(page).allTextContents();
  await page.getByRole("button", { name: /^Done: Compute and storage cost/ }).click();
  await expect(page.getByText(/^Done: Compute.*moved on/)).toBeFocused();
  await expect(steps(page).filter({ hasText: "Compute" })).toHaveCount(0);
  await saved(page);
  await reload(page);
  await expect(page.getByLabel(/^Done on, Compute/)).toHaveValue("2026-11-24");
  await page.getByLabel(/^Done on, Compute/).fill("2026-11-20");
  await saved(page);

  await reload(page);
  await expect(page.getByLabel(/^Done on, Compute/)).toHaveValue("2026-11-20");
  await page.goto("/drafts");
  const downloading = page.waitForEvent("download");
  await page
    .getByRole("button", { name: /^Save as a file/ })
    .first()
    .click();
  const file = readFileSync(await (await downloading).path(), "utf8");
  expect(JSON.parse(file)).toMatchObject({ progress: { "cl.cost:2": "2026-11-20" } });

  await page.goto("/results");
  await page.getByRole("button", { name: /^Undo: Compute/ }).click();
  await expect(step(page, "Compute and storage").getByRole("heading")).toBeFocused();
  expect(await steps(page).allTextContents()).toEqual(before);
  await saved(page);
  await reload(page);
  expect(await steps(page).allTextContents()).toEqual(before);
});

test("a step is skipped with a reason only, stays so after a reload, and comes back", async ({
  page,
}) => {
  await openSampleReport(page, { profile: { hoursPerWeek: 6 } });
  await page.getByRole("button", { name: /^Skip: Computer vision/ }).click();
  await page.getByRole("button", { name: "Skip this step" }).click();
  await expect(page.getByText("Write a few words")).toBeVisible();
  await page.keyboard.type("We have no images");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Skipped: Computer vision/)).toBeFocused();
  await saved(page);
  await reload(page);
  const skipped = page.locator("section[aria-labelledby=plan-skipped]");
  await expect(skipped).toContainText("We have no images");
  await expect(steps(page).filter({ hasText: "Computer vision" })).toHaveCount(0);
  await skipped.getByRole("button", { name: /^Undo: Computer vision/ }).click();
  await expect(skipped).toHaveCount(0);
  await expect(steps(page).filter({ hasText: "Computer vision" })).toHaveCount(1);
});

test("two steps that were skipped come back at once as the plan's own choice", async ({ page }) => {
  await openSampleReport(page, { profile: { hoursPerWeek: 6 } });
  const before = await steps(page).allTextContents();
  for (let i = 0; i < 2; i++) {
    await page
      .getByRole("button", { name: /^Skip:/ })
      .first()
      .click();
    await page.keyboard.type("not now");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/^Skipped: .*moved on/)).toBeFocused();
  }
  await page.getByRole("button", { name: "Back to the plan’s own choice of steps" }).click();
  await expect(page.locator("section[aria-labelledby=plan-skipped]")).toHaveCount(0);
  expect(await steps(page).allTextContents()).toEqual(before);
  await saved(page);
});

test("another resource can be used, and free ones only", async ({ page }) => {
  await openSampleReport(page, { profile: { hoursPerWeek: 6 } });
  const monitoring = step(page, "Monitoring, logging").first();
  const first = monitoring.locator("dd li a").first();
  const before = await first.textContent();
  await monitoring.getByText(/^Use another/).click();
  await monitoring
    .getByRole("button", { name: /^Use this instead: / })
    .nth(1)
    .click();
  await expect(first).not.toHaveText(before ?? "");
  const chosen = await first.textContent();
  await saved(page);
  await reload(page);
  await expect(first).toHaveText(chosen ?? "");
  const back = monitoring.getByRole("button", { name: /^Back to the plan’s own choice/ });
  await page
    .getByRole("button", { name: /^Skip: Monitoring/ })
    .first()
    .click();
  await page.keyboard.type("not now");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Undo: Monitoring/ }).click();
  await back.click();
  await expect(first).toHaveText(before ?? "");
  await expect(back).toHaveCount(0);
  await saved(page);
  await reload(page);
  await expect(first).toHaveText(before ?? "");

  await openDetails(page, plan(page));
  await expect(
    plan(page)
      .getByText(/· paid/)
      .first(),
  ).toBeAttached();
  await page.getByLabel("Free resources only").check();
  await openDetails(page, plan(page));
  await expect(plan(page).getByText(/· (paid|free to read)/)).toHaveCount(0);
  await saved(page);
  await reload(page);
  await expect(page.getByLabel("Free resources only")).toBeChecked();
});

test("the weeks are saved as a calendar file with an event for each step that begins in them; a step that asks for work to show says what, when it is done and who could review it", async ({
  page,
}) => {
  await openSampleReport(page, { profile: { hoursPerWeek: 6 } });
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: /calendar file/ }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("headroom-mle-2-2026-11-24-plan.ics");
  const text = readFileSync(await file.path(), "utf8");
  const events = Object.values(calendar.sync.parseICS(text)).filter(
    (part) => part?.type === "VEVENT",
  );
  expect(events).toHaveLength(6);
  expect(text).toContain("Compute and storage cost trade-offs");

  await page.getByText(/^\d+ steps that come later/).click();
  const pipelines = step(page, "Data ingestion and pipelines").first();
  await expect(pipelines).toContainText("Done when");
  await expect(pipelines).toContainText("Who could review it");
});

test("what one tab does to the plan shows in another", async ({ page, context }) => {
  await openSampleReport(page, { profile: { hoursPerWeek: 6 } });
  const other = await context.newPage();
  await other.goto("/results");
  await expect(other.getByRole("heading", { name: "Step by step" })).toBeVisible();
  await page.getByRole("button", { name: /^Done: Computer vision/ }).click();
  await expect(other.getByLabel(/^Done on, Computer vision/)).toBeVisible();
  await other.getByLabel("Hours a week", { exact: true }).fill("9");
  await expect(page.getByLabel("Hours a week", { exact: true })).toHaveValue("9");
  await expect(page.getByLabel(/^Done on, Computer vision/)).toBeVisible();
});

test("by keyboard alone: a step is skipped, kept after all, and marked done", async ({ page }) => {
  await openSampleReport(page, { profile: { hoursPerWeek: 6 } });
  await page.getByRole("button", { name: /^Done: Computer vision/ }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(/^Why skip it/)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Skip: Computer vision/ })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  await expect(page.getByText(/^Done: Computer vision.*moved on/)).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(step(page, "Computer vision").getByRole("heading")).toBeFocused();
});

test("the plan of a result that was sent can be read and not be changed", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "See a sample report" }).click();
  await unfoldReport(page);
  await expect(steps(page).first()).toBeVisible();
  await expect(page.getByLabel("Hours a week", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^(Done|Skip):/ })).toHaveCount(0);
});

test("with everything open: no violation, nothing sideways", { tag: "@access" }, async ({
  page,
}) => {
  test.slow();
  await openSampleReport(page, { profile: { hoursPerWeek: 3 } });
  await page
    .getByRole("button", { name: /^Done:/ })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^Skip:/ })
    .first()
    .click();
  await page.keyboard.type("later");
  await page.keyboard.press("Enter");
  await page
    .getByRole("button", { name: /^Skip:/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Skip this step" }).click();
  await page.getByLabel("Hours a week", { exact: true }).fill("99");
  await openDetails(page, plan(page));
  await expect(page.getByText(/shortest way to ready takes/).first()).toBeVisible();
  await expectInOrder(page, plan(page));
});

test("in print every step stands, the later ones too, and no control", async ({ page }) => {
  await openSampleReport(page, { profile: { hoursPerWeek: 6 } });
  await showAsPrinted(page);
  await expect(steps(page)).toHaveCount(3);
  await expect(step(page, "A/B testing").first()).toBeVisible();
  await expect(page.getByLabel("Hours a week", { exact: true })).toBeHidden();
  await expect(plan(page).getByRole("button")).toHaveCount(0);
});
