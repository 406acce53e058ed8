import { expect } from "@playwright/test";
import { answerStep, expectSaved, openForm } from "./fixtures/candidate";
import { holdBack } from "./fixtures/hold-back";
import { test } from "./fixtures/watched";

test("practices are answered, kept over a reload, changed from the check page, and left out of a link", async ({
  page,
}) => {
  await openForm(page, "/assessment/mlops");
  await answerStep(page, 3);
  await openForm(page, "/assessment/practices");
  await expect(page.getByText("0 of 26 answered")).toBeVisible();
  const watched = page.getByRole("group", { name: /^The predictions of live models are watched/ });
  const logged = page.locator("#P20");
  await watched.getByRole("radio", { name: "No", exact: true }).check();
  await logged.getByRole("radio", { name: "No", exact: true }).check();
  await expectSaved(page);
  await expect(page.getByText("2 of 26 answered")).toBeVisible();
  await watched.getByText(/^What yes, partly and no mean/).click();
  await expect(watched.getByRole("definition").first()).toBeVisible();

  await page.reload({ waitUntil: "networkidle" });
  await expect(logged.getByRole("radio", { name: "No", exact: true })).toBeChecked();
  await page.getByRole("button", { name: "Continue" }).click();

  const section = page.getByRole("region", { name: "Practices" });
  await expect(section).toContainText("2 of 26 answered");
  await section.getByRole("link", { name: /^Change The predictions/ }).click();
  await expect(watched.getByRole("radio", { name: "No", exact: true })).toBeFocused();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page).toHaveURL(/\/assessment\/check#practices$/);

  // Two practices of monitoring answered "no" contest the level 3 that was claimed for it.
  await page.goto("/results");
  const strengths = page.getByRole("region", { name: /^Strengths/ });
  const strength = strengths.getByRole("listitem").filter({
    has: page.getByRole("heading", { name: "Monitoring, logging and drift detection" }),
  });
  await expect(strength).toContainText("contested: 2 practices of it answered “no”");
  await page.getByLabel("Include the practices (2 answers)").uncheck();
  await expect(page.getByText(/no practices/)).toBeVisible();
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByLabel(/Your snapshot link/).inputValue();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(strength).toBeVisible();
  await expect(strength).not.toContainText("contested");
});

test("a choice made before the script has come is kept and saved", async ({ page }) => {
  const release = await holdBack(page, "**/_next/static/**/*.js");
  await page.goto("/assessment/practices", { waitUntil: "commit" });
  await page.locator("#P01").getByRole("radio", { name: "Partly" }).check();
  release();
  await expectSaved(page);
  await expect(page.getByText("1 of 26 answered")).toBeVisible();
});
