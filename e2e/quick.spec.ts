import { expect, type Page } from "@playwright/test";
import { expectSaved, formIsLive, openForm, typeInto } from "./fixtures/candidate";
import { test } from "./fixtures/watched";

async function startQuick(page: Page): Promise<void> {
  await openForm(page, "/assessment/setup");
  await page.getByRole("radio", { name: /^Quick/ }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Quick form, round 1")).toBeVisible();
}

/** Answers the round on screen at a level that `levelOf` chooses, and goes on. */
async function answerRound(page: Page, levelOf: (id: string) => number): Promise<string[]> {
  const questions = page.locator("fieldset[id]:visible");
  await expect(questions.first()).toBeVisible();
  const ids: string[] = [];
  for (let i = 0; i < (await questions.count()); i++) {
    const id = (await questions.nth(i).getAttribute("id")) ?? "";
    ids.push(id);
    await questions
      .nth(i)
      .locator(`input[data-level="${levelOf(id)}"]`)
      .check();
  }
  await expectSaved(page);
  return ids;
}

async function goOn(page: Page, round: number): Promise<void> {
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(
    page
      .getByText(`Quick form, round ${round + 1}`)
      .or(page.getByText("Most of your largest gaps")),
  ).toBeVisible();
}

test("the quick form ends by itself within 25 questions, and goes on to the full one without repeating", async ({
  page,
}) => {
  await startQuick(page);
  const asked: string[] = [];
  for (let round = 1; !(await page.getByText("Most of your largest gaps").isVisible()); round++) {
    asked.push(...(await answerRound(page, (id) => (id.startsWith("op.") ? 0 : 2))));
    await goOn(page, round);
  }
  expect(asked.length).toBeLessThanOrEqual(25);
  expect(asked.length).toBeGreaterThanOrEqual(12);
  expect(new Set(asked).size).toBe(asked.length);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByText(`You have dealt with ${asked.length} of 52 questions`)).toBeVisible();
  await expect(page.getByText(/A verdict needs 70%/)).toBeVisible();

  await page.getByRole("button", { name: "Go on with the full form" }).click();
  await expect(page.getByText(/^Step \d+ of 11/)).toBeVisible();
  await formIsLive(page);
  await expect(page.getByText(`${asked.length} of 52 answered`)).toBeVisible();
  await page.goto("/results");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a reload, the browser's back and home all lead to the round one was in", async ({ page }) => {
  await startQuick(page);
  const first = await answerRound(page, () => 2);
  await goOn(page, 1);
  const second = await page
    .locator("fieldset[id]:visible")
    .evaluateAll((all) => all.map(({ id }) => id));
  await page.reload();
  await formIsLive(page);
  await expect(page.getByText("Quick form, round 2")).toBeVisible();
  expect(
    await page.locator("fieldset[id]:visible").evaluateAll((all) => all.map(({ id }) => id)),
  ).toEqual(second);
  await page.goBack();
  await expect(page.getByText("Quick form, round 1")).toBeVisible();
  await expect(
    page.locator(`[id="${first[0]}"]`).getByRole("radio", { name: /With support/ }),
  ).toBeChecked();
  await page.goForward();
  await expect(page.getByText("Quick form, round 2")).toBeVisible();
  await page.getByRole("link", { name: "Back" }).click();
  await expect(page.getByText("Quick form, round 1")).toBeVisible();
  await page.goto("/");
  await page.getByRole("link", { name: "Continue where you left off" }).click();
  await expect(page.getByText("Quick form, round 2")).toBeVisible();
});

test("an industry adds what it asks, and what was answered in the full form is not asked again", async ({
  page,
}) => {
  await openForm(page, "/assessment/mlops");
  const done = await page
    .locator("fieldset[id]:visible")
    .evaluateAll((all) => all.map(({ id }) => id));
  for (const id of done) await page.locator(`[id="${id}"] input[data-level="3"]`).check();
  await expectSaved(page);
  await openForm(page, "/assessment/setup");
  await page.getByRole("radio", { name: "Healthcare" }).check();
  await page.getByRole("radio", { name: /^Quick/ }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  const asked: string[] = [];
  for (let round = 1; !(await page.getByText("Most of your largest gaps").isVisible()); round++) {
    asked.push(...(await answerRound(page, () => 1)));
    await goOn(page, round);
  }
  expect(asked.filter((id) => done.includes(id))).toEqual([]);
});

test("what was written stays, in a round that is left and in a question that is never asked", async ({
  page,
}) => {
  await openForm(page, "/assessment/mlops");
  const before = page.locator("fieldset[id]:visible").first();
  await before.locator('input[data-level="3"]').check();
  await typeInto(before.getByLabel(/What shows it/), "Ran the rollout");
  await expectSaved(page);

  await startQuick(page);
  const [first = ""] = await answerRound(page, () => 2);
  const shows = page.locator(`[id="${first}"]`).getByLabel(/What shows it/);
  await typeInto(shows, "A report with its data");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Quick form, round 2")).toBeVisible();
  await expect(shows).toHaveCount(0);
  await answerRound(page, () => 1);
  await page.getByRole("link", { name: "Back" }).click();
  await expect(shows).toHaveValue("A report with its data");
  await expectSaved(page);
  await page.reload();
  await expect(shows).toHaveValue("A report with its data");
  await page.goto("/assessment/check");
  await expect(page.getByText("Ran the rollout")).toBeVisible();
  await expect(page.getByText("A report with its data")).toBeVisible();
});
