import { expect } from "@playwright/test";
import { answerStep, expectSaved, formIsLive, openForm } from "./fixtures/candidate";
import { test } from "./fixtures/watched";

test("the same level all down a step is remarked on once, and never in the way", async ({
  page,
}) => {
  await openForm(page, "/assessment/languages-and-frameworks");
  await answerStep(page, 2);
  const hint = page.getByRole("complementary", { name: "“With support” for all 5 of these" });
  await expect(hint).toBeVisible();
  await hint.getByRole("button", { name: "Understood" }).click();
  await expect(hint).toBeHidden();
  await expectSaved(page);
  await page.reload();
  await formIsLive(page);
  await expect(hint).toBeHidden();
  await openForm(page, "/assessment/machine-learning");
  await answerStep(page, 2);
  await expect(page.getByRole("complementary", { name: /for all/ })).toHaveCount(0);
});

test("a top level with nothing to show is remarked on, and words make the remark go", async ({
  page,
}) => {
  await openForm(page, "/assessment/responsible-ml");
  const question = page.getByRole("group", { name: /^Explainability/ });
  await question.getByRole("radio", { name: /Others rely on me/ }).check();
  const hint = page.getByRole("complementary", { name: /nothing to show yet/ });
  await expect(hint).toContainText("Explainability");
  await question.getByLabel(/What shows it/).fill("Three teams use my report");
  await expect(hint).toBeHidden();
});

test("a remark does not move the button that is being pressed", async ({ page }) => {
  // High enough for the question and the button.
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.clock.install();
  await openForm(page, "/assessment/data-and-cloud");
  const remark = page.getByText("You chose the top level");
  const last = page.locator("fieldset[id]").last();
  await last.locator("input[type=radio][value='3']").check();
  await expectSaved(page);
  const button = page.getByRole("button", { name: "Continue" });
  await button.hover();
  // The page's time stands still between the key and the press, however long a busy machine takes.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
  // The key chooses, so that the pointer is already where it presses.
  await page.keyboard.press("ArrowDown");
  await page.mouse.down();
  await page.clock.runFor(400);
  await expect(remark).toBeHidden();
  await page.mouse.up();
  await page.clock.resume();
  await expect(page.getByText("Step 4 of 11")).toBeVisible();
  await page.goBack();
  await expect(remark).toBeVisible();
});

test("a level that one's practices deny is pointed out in the practices step", async ({ page }) => {
  await openForm(page, "/assessment/mlops");
  await page
    .getByRole("group", { name: /^Monitoring/ })
    .getByRole("radio", { name: /On my own/ })
    .check();
  await expectSaved(page);
  await openForm(page, "/assessment/practices");
  const rows = page.locator("fieldset[id]");
  for (let i = 0; i < (await rows.count()); i++) {
    await rows.nth(i).getByRole("radio", { name: "No", exact: true }).check();
  }
  const hint = page.getByRole("complementary", { name: "Levels and practices tell two stories" });
  await hint.getByRole("link", { name: /^Monitoring/ }).click();
  await expect(page.getByRole("group", { name: /^Monitoring/ }).locator(":focus")).toBeVisible();
});

test("the list of steps says how far each has come, and leads there", async ({ page }) => {
  await openForm(page, "/assessment/responsible-ml");
  await answerStep(page, 3);
  await page.getByText("Step 7 of 11").click();
  const steps = page.getByRole("navigation", { name: "Steps" });
  await expect(steps.getByRole("link", { name: /Responsible/ })).toHaveText(/Done/);
  await expect(steps.getByRole("link", { name: /MLOps/ })).toHaveText(/Not started/);
  await steps.getByRole("link", { name: /MLOps/ }).click();
  await expect(page).toHaveURL(/mlops$/);
  await expect(page.locator("summary").first()).toHaveText(/MLOps/);
  await formIsLive(page);
  await page.getByRole("radio").nth(2).check();
  await page.getByText(/^Step \d+ of 11/).click();
  await expect(steps.getByRole("link", { name: /MLOps/ })).toHaveText(/1 of 7/);
});

test("evidence is counted against the link that would carry it", async ({ page }) => {
  await openForm(page, "/assessment/responsible-ml");
  const question = page.getByRole("group", { name: /^Explainability/ });
  await question.getByRole("radio", { name: /On my own/ }).check();
  await question.getByLabel(/What shows it/).fill("A".repeat(90));
  await expect(
    question.getByText(
      /This entry: 90 of 600 characters\. A link with all you wrote: \d+ of 8,000/,
    ),
  ).toBeVisible();
});

test("time left follows one's own pace", async ({ page }) => {
  await openForm(page, "/assessment/languages-and-frameworks");
  await expect(page.getByText("About 15 minutes left")).toBeVisible();
  await answerStep(page, 2);
  await expect(page.getByText(/About (a minute|2 minutes) left/)).toBeVisible();
});
