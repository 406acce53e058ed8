import { expect, type Page } from "@playwright/test";
import { answerStep, expectSaved, formIsLive, openForm } from "./fixtures/candidate";
import { readStore } from "./fixtures/storage";
import { test } from "./fixtures/watched";

test("pausing says that all is saved, and the way back leads to the next open question", async ({
  page,
}) => {
  await openForm(page, "/assessment/responsible-ml");
  await answerStep(page, 2);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Everything is saved" })).toBeVisible();
  await expect(page.getByText("General · full form · 3 of 52 answered")).toBeVisible();
  await page.getByRole("button", { name: "Continue My answers" }).click();
  await expect(page).toHaveURL(/languages-and-frameworks#pl\.python$/);
});

test("several drafts stand side by side: begun, named, copied, opened, erased", async ({
  page,
}) => {
  await openForm(page, "/assessment/responsible-ml");
  await answerStep(page, 2);
  await page.goto("/drafts");
  await page.getByRole("button", { name: "Rename My answers" }).click();
  await page.getByLabel("Name of this draft").fill("Autumn 2026");
  await page.getByRole("button", { name: "Rename", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Autumn 2026" })).toBeVisible();

  await page.getByLabel(/Name, such as/).fill("Healthcare");
  await page.getByRole("button", { name: "Begin another draft" }).click();
  await expect(page.getByRole("heading", { name: "What you are aiming for" })).toBeVisible();
  await formIsLive(page);
  await page.getByRole("radio", { name: "Healthcare" }).check();
  await expectSaved(page);
  await openForm(page, "/assessment/responsible-ml");
  await expect(page.getByText("0 of 53 answered")).toBeVisible();
  await answerStep(page, 4);

  await page.goto("/drafts");
  await expect(page.getByText("Healthcare · full form · 3 of 53 answered")).toBeVisible();
  await expect(page.getByText("General · full form · 3 of 52 answered")).toBeVisible();
  await page.getByRole("button", { name: "Copy for another industry from Autumn 2026" }).click();
  await expect(page.getByRole("heading", { name: "What you are aiming for" })).toBeVisible();
  await formIsLive(page);
  await page.goto("/drafts");
  await expect(page.getByRole("heading", { name: "Autumn 2026, copy" })).toBeVisible();

  const first = card(page, "Autumn 2026, copy");
  await first.getByRole("button", { name: "Erase Autumn 2026, copy" }).click();
  await expect(page.getByRole("button", { name: "Keep it", exact: true })).toBeFocused();
  await page.getByRole("button", { name: "Erase it" }).click();
  await expect(page.getByRole("heading", { name: "Autumn 2026, copy" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await page.getByRole("button", { name: "Report of Autumn 2026" }).click();
  await expect(page.getByText("General", { exact: false }).first()).toBeVisible();
  await openForm(page, "/assessment/responsible-ml");
  await expect(page.getByText("3 of 52 answered")).toBeVisible();
  await expect(page.getByRole("radio", { name: /With support/ }).first()).toBeChecked();
});

test("two tabs may work on two drafts", async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openForm(one, "/assessment/responsible-ml");
  await answerStep(one, 1);
  await other.goto("/drafts");
  await other.getByRole("button", { name: "Begin another draft" }).click();
  await expect(other.getByRole("heading", { name: "What you are aiming for" })).toBeVisible();
  await openForm(other, "/assessment/responsible-ml");
  await other
    .getByRole("radio", { name: /On my own/ })
    .first()
    .check();
  await expectSaved(other);
  await one
    .getByRole("radio", { name: /With support/ })
    .first()
    .check();
  await expectSaved(one);
  await one.reload();
  await formIsLive(one);
  await expect(one.getByText("3 of 52 answered")).toBeVisible();
  await other.reload();
  await formIsLive(other);
  await expect(other.getByText("1 of 52 answered")).toBeVisible();
});

test("an earlier state comes back, and the present one is kept as an earlier state", async ({
  page,
}) => {
  await openForm(page, "/assessment/responsible-ml");
  const [first, second] = [page.getByRole("radio").nth(1), page.getByRole("radio").nth(3)];
  await first.check();
  await expectSaved(page);
  await second.check();
  await expectSaved(page);
  await page.goto("/drafts");
  await page.getByText(/^Earlier states/).click();
  await page
    .getByRole("button", { name: /Go back to this/ })
    .first()
    .click();
  await expect(page.getByText(/^Back at .* is an earlier state too\.$/)).toBeFocused();
  await openForm(page, "/assessment/responsible-ml");
  await expect(first).toBeChecked();
  expect((await readStore(page, "revisions")).length).toBeGreaterThan(0);
});

test("clearing the device asks plainly and leaves nothing behind", async ({ page }) => {
  await openForm(page, "/assessment/responsible-ml");
  await answerStep(page, 2);
  await page.getByRole("button", { name: "Switch this off" }).click();
  await page.goto("/drafts");
  await page.getByRole("button", { name: "Clear this device" }).click();
  await expect(page.getByRole("alertdialog")).toContainText("every draft, every earlier state");
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.waitForURL("/");
  await expect(page.getByRole("link", { name: "Start the assessment" })).toBeVisible();
  for (const store of ["slots", "revisions", "aside"] as const) {
    expect(await readStore(page, store)).toEqual([]);
  }
  expect(await page.evaluate(() => window.localStorage.length + window.sessionStorage.length)).toBe(
    0,
  );
});

test("erasing in another tab is told in this one, and nothing comes back by itself", async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openForm(one, "/assessment/responsible-ml");
  await answerStep(one, 2);
  await other.goto("/drafts");
  await other.getByRole("button", { name: "Clear this device" }).click();
  await other.getByRole("button", { name: "Erase everything" }).click();
  await expect(other.getByRole("link", { name: "Start the assessment" })).toBeVisible();
  await expect(one.getByRole("alert").filter({ hasText: "erased in another tab" })).toBeVisible();
  await one.getByRole("radio").first().check();
  await expect(one.getByText(/not saved: erased in another tab/)).toBeVisible();
  expect(await readStore(one, "slots")).toEqual([]);
});

function card(page: Page, name: string) {
  return page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name, exact: true }) });
}
