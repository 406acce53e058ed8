/** A result outlives the requirements that it was made with: opened as it was, offered under today's. */
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { laterVersion } from "@/lib/testing/later-version";
import { expectInOrder } from "./fixtures/accessible";
import { test } from "./fixtures/quiet";
import { pathOf } from "./fixtures/results";
import { openSampleReport } from "./fixtures/sample-draft";

const later = laterVersion(currentModel);
const offer = (page: Page) =>
  page.getByRole("region", { name: "The requirements have changed since" });
const show = (page: Page) =>
  offer(page).getByRole("button", { name: "See it against today’s requirements" });

/** Has this site publish a second version of the role. */
async function publishLater(context: BrowserContext): Promise<void> {
  const { id, version, released } = later;
  const versions = [currentModel, { version, released }].map((one) => ({
    version: one.version,
    released: one.released,
  }));
  await context.route(`**/models/${id}`, (route) => route.fulfill({ json: { id, versions } }));
  await context.route(`**/models/${id}/${version}`, (route) => route.fulfill({ json: later }));
}

test("without newer requirements nothing is offered", async ({ page }) => {
  const asked = page.waitForResponse(`**/models/${currentModel.id}`);
  await page.goto(pathOf(sampleResult));
  expect((await asked).ok()).toBe(true);
  await expect(page.getByRole("heading", { name: "Why this number" })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test("an old link opens as it was made, and says what today's requirements would change", {
  tag: "@firefox-long",
}, async ({ page, context }) => {
  await page.goto(pathOf(sampleResult));
  const headline = await page.getByRole("heading", { level: 1 }).innerText();
  await page.goto("about:blank");
  await publishLater(context);
  await page.goto(pathOf(sampleResult));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(offer(page)).toContainText("Version 2 is of 10 January 2028.");

  await show(page).press("Enter");
  const sentence = offer(page).getByRole("heading", { level: 3 });
  await expect(sentence).toBeFocused();
  await expect(sentence).toHaveText(
    /^Readiness would be \d+ under version 2; it is \d+ as made\.$/,
  );
  const now = scoreResult(later, {
    ...sampleResult,
    answers: Object.fromEntries(
      Object.entries(sampleResult.answers).filter(([id]) => id !== "pl.other"),
    ),
  }).readiness;
  await expect(sentence).toContainText(`would be ${Math.floor(now ?? 0)} `);
  await expect(offer(page).getByRole("row", { name: /^Model deployment/ })).toContainText(
    "“Others rely on me” is asked, was “On my own”",
  );
  await expect(offer(page).getByRole("table", { name: /^New/ })).toContainText(
    "Supervising systems that act",
  );
  await expect(offer(page).getByRole("table", { name: /^Gone/ })).toContainText(
    "“With support” given",
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(offer(page).getByRole("button")).toHaveCount(0);
});

test("one's own old draft goes on under today's requirements as another draft", async ({
  page,
  context,
}) => {
  await publishLater(context);
  await openSampleReport(page);
  await show(page).click();
  await offer(page).getByRole("button", { name: "Keep it as a draft under version 2" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await page.goto("/drafts");
  await expect(page.getByRole("heading", { name: "Answers under version 2" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Robin (sample)" })).toBeVisible();
});

test("where today's requirements cannot be loaded it says so and can be asked again", async ({
  page,
  context,
}) => {
  await publishLater(context);
  await context.route(`**/models/${later.id}/${later.version}`, (route) =>
    route.fulfill({ status: 200, body: "not JSON" }),
  );
  await page.goto(pathOf(sampleResult));
  await show(page).click();
  await expect(offer(page).getByRole("alert")).toContainText("could not be loaded");
  await context.unroute(`**/models/${later.id}/${later.version}`);
  await publishLater(context);
  await show(page).click();
  await expect(offer(page).getByRole("heading", { level: 3 })).toBeVisible();
});

test("what differs breaks no rule and goes nowhere sideways", { tag: "@access" }, async ({
  page,
  context,
}) => {
  await publishLater(context);
  await openSampleReport(page);
  await show(page).click();
  await expect(offer(page).getByRole("table").first()).toBeVisible();
  await expectInOrder(page, offer(page));
});
