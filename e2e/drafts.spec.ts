import { expect } from "@playwright/test";
import { answerStep, expectSaved, formIsLive, openForm, typeInto } from "./fixtures/candidate";
import { holdBack } from "./fixtures/hold-back";
import { test } from "./fixtures/quiet";

test("answers come back after a reload, and home leads to the first open question", {
  tag: "@firefox-long",
}, async ({ page }) => {
  await openForm(page, "/assessment/languages-and-frameworks");
  await answerStep(page, 2);
  const python = page.getByRole("group", { name: "Python for production ML" });
  await python.getByRole("radio", { name: "A guess" }).check();
  await typeInto(python.getByLabel(/What shows it/), "A script for the lab");
  await expectSaved(page);
  await page.reload();
  await formIsLive(page);
  await expect(python.getByRole("radio", { name: /With support/ })).toBeChecked();
  await expect(python.getByRole("radio", { name: "A guess" })).toBeChecked();
  await expect(python.getByLabel(/What shows it/)).toHaveValue("A script for the lab");

  await page.goto("/");
  await expect(page.getByText("You have answered 5 of 52 questions")).toBeVisible();
  await page.getByRole("link", { name: "Continue where you left off" }).click();
  await expect(page).toHaveURL(/machine-learning#ml\.concepts$/);
  const first = page.getByRole("group", { name: /^Machine learning concepts/ });
  await expect(first.getByRole("radio").first()).toBeFocused();
});

test("a choice made before the script has arrived is kept and saved", {
  tag: "@firefox",
}, async ({ page }) => {
  const release = await holdBack(page, "**/_next/static/chunks/*.js");
  await page.goto("/assessment/mlops", { waitUntil: "commit" });
  const monitoring = page.getByRole("group", { name: /^Monitoring, logging/ });
  await monitoring.getByRole("radio", { name: /With support/ }).check();
  release();
  await expectSaved(page);
  await expect(monitoring.getByRole("radio", { name: /With support/ })).toBeChecked();
  await page.reload();
  await formIsLive(page);
  await expect(monitoring.getByRole("radio", { name: /With support/ })).toBeChecked();
});

test("an answer given and left before the draft could be read is kept", async ({ page }) => {
  // Longer than anybody takes to choose and go on.
  await page.route("**/_next/static/beside/*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await route.continue();
  });
  const asked = page.waitForRequest("**/_next/static/beside/*");
  await page.goto("/assessment/responsible-ml");
  await asked;
  const level = page
    .getByRole("group", { name: /^Explainability/ })
    .getByRole("radio")
    .nth(2);
  await level.check();
  await page.getByRole("link", { name: "Back" }).click();
  await expect(page.getByText("Step 6 of 11")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("Step 7 of 11")).toBeVisible();
  await expectSaved(page);
  await expect(level).toBeChecked();
});

test("two tabs do not overwrite one another's answers", { tag: "@firefox" }, async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openForm(one, "/assessment/mlops");
  await openForm(other, "/assessment/evaluation");
  await answerStep(one, 1);
  await answerStep(other, 2);
  await one.goto("/assessment/check");
  await expect(one.getByText("12 of 52 answered")).toBeVisible();
});

test("what another tab saves appears in this one at once, and an open field is left alone", async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openForm(one, "/assessment/mlops");
  await openForm(other, "/assessment/mlops");
  const deploy = /^Model deployment/;
  await one
    .getByRole("group", { name: deploy })
    .getByRole("radio", { name: /On my own/ })
    .check();
  await expect(
    other.getByRole("group", { name: deploy }).getByRole("radio", { name: /On my own/ }),
  ).toBeChecked();
  await expect(other.getByText("1 of 52 answered")).toBeVisible();

  const words = other.getByRole("group", { name: deploy }).getByLabel(/What shows it/);
  await words.fill("The shop's search runs on it");
  await expectSaved(other);
  await one
    .getByRole("group", { name: deploy })
    .getByRole("radio", { name: /Others rely on me/ })
    .check();
  await expectSaved(one);
  await expect(
    other.getByRole("group", { name: deploy }).getByRole("radio", { name: /Others rely on me/ }),
  ).toBeChecked();
  await expect(words).toHaveValue("The shop's search runs on it");
  await one.reload();
  await formIsLive(one);
  await expect(one.getByRole("group", { name: deploy }).getByLabel(/What shows it/)).toHaveValue(
    "The shop's search runs on it",
  );
});

test("starting over asks first, then erases", async ({ page }) => {
  await openForm(page, "/assessment/mlops");
  await answerStep(page, 1);
  await page.goto("/");
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "Keep them" }).click();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "Erase and start over" }).click();
  await expect(page.getByRole("link", { name: "Start the assessment" })).toBeVisible();
  await page.goto("/results");
  await expect(page.getByRole("heading", { name: "No report yet" })).toBeVisible();
});

test("what is typed wrongly is named, linked and kept", { tag: "@firefox-long" }, async ({
  page,
}) => {
  await openForm(page, "/assessment/mlops");
  const question = page.getByRole("group", { name: "CI/CD and automation" });
  await question.getByRole("radio", { name: /On my own/ }).check();
  const link = question.getByLabel(/Link, if/).first();
  await typeInto(link, "my blog");
  await page.getByRole("button", { name: "Continue" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "What you typed is kept." });
  await expect(summary).toBeVisible();
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: /A link begins with https/ }).click();
  await expect(link).toBeFocused();
  await expect(link).toHaveValue("my blog");
  await expect(link).toHaveAttribute("aria-invalid", "true");
  await typeInto(link, "example.org/blog");
  await typeInto(question.getByLabel(/What shows it/), "The pipeline of our shop");
  await expect(link).toHaveValue("https://example.org/blog");
  await expect(link).not.toHaveAttribute("aria-invalid");
  await expect(summary).toBeHidden();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Step 6 of 11")).toBeVisible();

  await openForm(page, "/assessment/setup");
  await page.getByLabel(/How many years/).fill("many");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("link", { name: /Years are a whole number/ })).toBeVisible();
  await expect(page.getByLabel(/How many years/)).toHaveValue("many");
  await page.getByLabel(/How many years/).fill("3");
  await expect(page.getByLabel(/How many years/)).not.toHaveAttribute("aria-invalid");
  await expect(page.getByLabel(/How many years/)).toBeFocused();
  await expect(page.getByText("What you typed is kept.")).toBeHidden();
});
