/** The journey for whoever uses no mouse, large text, high zoom or colours of their own. */
import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible, expectNothingSideways } from "./fixtures/accessible";
import { expectSaved, formIsLive, openForm } from "./fixtures/candidate";
import { type Pixels, readPng } from "./fixtures/png";
import { test } from "./fixtures/quiet";

test("the whole journey by keyboard alone, from home to the link", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto("/");
  const start = page.getByRole("link", { name: "Start the assessment" });
  await expectTakenOver(start);
  await press(page, start);
  await expect(page.getByRole("heading", { name: "What you are aiming for" })).toBeFocused();
  await formIsLive(page);
  await tabTo(page, page.getByRole("radio", { name: /^Full/ }));
  await press(page, page.getByRole("button", { name: "Continue" }));
  for (let step = 1; step <= 10; step++) {
    await expect(page.getByText(`Step ${step} of 11`)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await formIsLive(page);
    const questions = page.locator("fieldset[id]:visible");
    // All of the first step; the others are made alike, and one answer leads to their end too.
    const answered = step === 1 ? await questions.count() : 1;
    for (let i = 0; i < answered; i++) {
      await tabTo(page, questions.nth(i).getByRole("radio").first());
      await page.keyboard.press("3");
      await expect(questions.nth(i).getByRole("radio", { name: /^With support/ })).toBeChecked();
    }
    await expectSaved(page);
    await press(page, page.getByRole("button", { name: "Continue" }));
  }
  await expect(page.getByText("Step 11 of 11")).toBeVisible();
  await formIsLive(page);
  const practice = page.locator("fieldset[id]").first();
  await tabTo(page, practice.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await expect(practice.getByRole("radio").nth(1)).toBeChecked();
  await press(page, page.getByRole("button", { name: "Continue" }));
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeFocused();
  await press(page, page.getByRole("link", { name: "See your report" }));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
  await press(page, page.getByRole("button", { name: "Make the link" }));
  await expect(page.getByLabel(/Your snapshot link/)).toBeVisible();
  await press(page, page.getByRole("button", { name: "Copy the link" }));
  await expect(page.getByText("Copied.")).toBeVisible();
});

const states = [
  "/",
  "/assessment/setup",
  "/assessment/responsible-ml",
  "/assessment/practices",
  "/assessment/quick",
  "/assessment/check",
  "/drafts",
  "/results",
];

test("at 400% zoom, with large text and with forced colours every state can be used, and nothing moves where less motion is wanted", async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await answerSome(page);
  for (const path of states) {
    await openForm(page, path);
    await page.mouse.wheel(0, 3_000);
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
    await page.setViewportSize({ width: 320, height: 256 });
    await expectNothingSideways(page, `${path} at 400% zoom`);
    await resizeText(page, "200%");
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNothingSideways(page, `${path} with large text at ${width}`);
    }
    await resizeText(page, "");
    await page.emulateMedia({ forcedColors: "active" });
    await expectAccessible(page);
    await page.emulateMedia({ forcedColors: null });
  }
});

test("at 400% zoom the bar covers nothing", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("/assessment/responsible-ml");
  await expect(page.locator(".bar")).toHaveCSS("position", "static");
});

test("with forced colours a chosen level is told by the browser's own mark", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await answerSome(page);
  const chosen = page.locator("input[data-level]:checked").first();
  await expect(chosen).toHaveCSS("appearance", "auto");
});

test("with forced colours, light and dark, the words of a button stand out from its ground", async ({
  page,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto("/");
    const shot = await page.getByRole("link", { name: "Start the assessment" }).screenshot();
    // A line through words changes between letters and ground many times, one through a bare block at its ends.
    expect(mostChanges(readPng(shot))).toBeGreaterThan(20);
  }
});

function mostChanges({ width, height, channels, data }: Pixels): number {
  const light = (x: number, y: number) => (data[(y * width + x) * channels] ?? 0) > 127;
  const row = (y: number) =>
    Array.from({ length: width - 1 }, (_, x) => light(x, y) !== light(x + 1, y)).filter(Boolean);
  return Math.max(...Array.from({ length: height }, (_, y) => row(y).length));
}

async function answerSome(page: Page): Promise<void> {
  await openForm(page, "/assessment/responsible-ml");
  const questions = page.locator("fieldset[id]:visible");
  for (let i = 0; i < (await questions.count()); i++) {
    await questions.nth(i).locator('input[data-level="4"]').check();
  }
  await expectSaved(page);
}

async function resizeText(page: Page, size: string): Promise<void> {
  await page.evaluate((to) => document.documentElement.style.setProperty("font-size", to), size);
}

/** Until the script has taken over a link the browser follows it by itself, and gives no heading the focus. */
async function expectTakenOver(link: Locator): Promise<void> {
  const isTakenOver = () =>
    link.evaluate((element) =>
      Object.keys(element).some((name) => name.startsWith("__reactProps")),
    );
  await expect.poll(isTakenOver).toBe(true);
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  // A group of radios is one stop: its chosen one, or the first.
  const isThere = () =>
    target.evaluate((element) => {
      const here = document.activeElement;
      const radios = [element, here].every(
        (one) => one instanceof HTMLInputElement && one.type === "radio",
      );
      return (
        here === element || (radios && here?.getAttribute("name") === element.getAttribute("name"))
      );
    });
  for (let presses = 0; presses < 600; presses++) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there.");
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}
