import { expect, test } from "@playwright/test";
import { answerStep, expectSaved, formIsLive, openForm } from "./fixtures/candidate";

test("answers come back after a reload, and home leads to the first open question", async ({
  page,
}) => {
  await openForm(page, "/assessment/languages-and-frameworks");
  await answerStep(page, 2);
  const python = page.getByRole("group", { name: "Python for production ML" });
  await python.getByRole("radio", { name: "A guess" }).check();
  await python.getByLabel(/What shows it/).fill("A script for the lab");
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

test("a choice made before the script has arrived is kept and saved", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await held;
    await route.continue();
  });
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

test("two tabs do not overwrite one another's answers", async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openForm(one, "/assessment/mlops");
  await openForm(other, "/assessment/evaluation");
  await answerStep(one, 1);
  await answerStep(other, 2);
  await one.goto("/assessment/check");
  await expect(one.getByText("12 of 52 answered")).toBeVisible();
});

test("a draft that cannot be read is set aside and offered, never overwritten", async ({
  page,
}) => {
  await openForm(page, "/assessment/mlops");
  await answerStep(page, 1);
  await writeDraft(page, { schema: "headroom-draft/1", answers: "damaged" });
  await page.goto("/results");
  await expect(
    page.getByRole("heading", { name: "The answers on this device could not be read" }),
  ).toBeVisible();
  const save = page.getByRole("link", { name: "Save what is there" });
  expect(decodeURIComponent((await save.getAttribute("href")) ?? "")).toContain("damaged");
});

test("a draft of a newer version is left as it is", async ({ page }) => {
  await page.goto("/about");
  await openForm(page, "/assessment/mlops");
  await answerStep(page, 1);
  await writeDraft(page, { schema: "headroom-draft/2", anything: true });
  await openForm(page, "/assessment/mlops");
  await expect(page.getByRole("alert").filter({ hasText: "newer version" })).toBeVisible();
  await page
    .getByRole("radio", { name: /With support/ })
    .first()
    .check();
  await expect(page.getByText(/not saved/)).toBeVisible();
  expect(await readDraft(page)).toEqual({ schema: "headroom-draft/2", anything: true });
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

test("what is typed wrongly is named, linked and kept", async ({ page }) => {
  await openForm(page, "/assessment/mlops");
  const question = page.getByRole("group", { name: "CI/CD and automation" });
  await question.getByRole("radio", { name: /On my own/ }).check();
  const link = question.getByLabel(/Link, if/).first();
  await link.fill("my blog");
  await page.getByRole("button", { name: "Continue" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "What you typed is kept." });
  await expect(summary).toBeVisible();
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: /A link begins with https/ }).click();
  await expect(link).toBeFocused();
  await expect(link).toHaveValue("my blog");
  await expect(link).toHaveAttribute("aria-invalid", "true");
  await link.fill("https://example.org/blog");
  await question.getByLabel(/What shows it/).fill("The pipeline of our shop");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Step 6 of 11")).toBeVisible();

  await openForm(page, "/assessment/setup");
  await page.getByLabel(/How many years/).fill("many");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("link", { name: /Years are a whole number/ })).toBeVisible();
  await expect(page.getByLabel(/How many years/)).toHaveValue("many");
});

type Page = import("@playwright/test").Page;

async function writeDraft(page: Page, draft: unknown): Promise<void> {
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("headroom");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("drafts", "readwrite");
          transaction.objectStore("drafts").put(value, "current");
          transaction.oncomplete = () => resolve();
        };
      }),
    draft,
  );
}

async function readDraft(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("headroom");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("drafts").objectStore("drafts").get("current");
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
  );
}
