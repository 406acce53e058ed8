import { expect } from "@playwright/test";
import { expectSaved, formIsLive, openForm } from "./fixtures/candidate";
import { test } from "./fixtures/quiet";

test("a step is answered and left by keyboard alone, and the next heading has the focus", {
  tag: "@firefox",
}, async ({ page }) => {
  await openForm(page, "/assessment/responsible-ml");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByText("Step 7 of 11")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Switch this off" })).toBeFocused();
  for (const name of [/^Explainability/, /^Bias testing/, /^Privacy/]) {
    const radios = page.getByRole("group", { name }).getByRole("radio");
    await page.keyboard.press("Tab");
    await expect(radios.first()).toBeFocused();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(radios.nth(2)).toBeChecked();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("group", { name }).locator("summary")).toBeFocused();
    for (const field of [/^How sure/, /What shows it/, /Link, if/]) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      await expect(focused).toBeVisible();
      if (String(field) !== "/^How sure/") {
        await expect(page.getByRole("group", { name }).getByLabel(field).first()).toBeFocused();
      }
    }
  }
  await expectSaved(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Back" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Pause" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/work with other people/);
});

test("the bar at the foot never covers what has the focus", { tag: "@firefox" }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 640 });
  await openForm(page, "/assessment/responsible-ml");
  const bar = page.locator(".bar");
  let seen = 0;
  for (let press = 0; press < 11; press++) {
    await page.keyboard.press("Tab");
    if (await bar.evaluate((element) => element.contains(document.activeElement))) continue;
    const [focus, cover] = [await page.locator(":focus").boundingBox(), await bar.boundingBox()];
    if (!focus || !cover) throw new Error("Both the focus and the bar are on the page.");
    const apart = focus.y + focus.height <= cover.y + 1 || focus.y >= cover.y + cover.height - 1;
    expect(apart, `${JSON.stringify(focus)} against ${JSON.stringify(cover)}`).toBe(true);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(6);
});

test("number keys pick a level where a level has the focus, and can be switched off", async ({
  page,
}) => {
  await openForm(page, "/assessment/responsible-ml");
  const radios = page.getByRole("group", { name: /^Explainability/ }).getByRole("radio");
  await radios.first().focus();
  await page.keyboard.press("4");
  await expect(radios.nth(3)).toBeChecked();
  await expect(radios.nth(3)).toBeFocused();
  await page.keyboard.press("9");
  await expect(radios.nth(3)).toBeChecked();
  await page.getByRole("radio", { name: "Sure", exact: true }).first().focus();
  await page.keyboard.press("1");
  await expect(radios.nth(3)).toBeChecked();
  const words = page.getByLabel(/What shows it/).first();
  await words.fill("");
  await words.press("2");
  await expect(words).toHaveValue("2");
  await expect(radios.nth(3)).toBeChecked();
  await expectSaved(page);

  await page.getByRole("button", { name: "Switch this off" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Let keys 1 to 5 pick a level" })).toBeVisible();
  await formIsLive(page);
  await radios.nth(3).focus();
  await page.keyboard.press("1");
  await expect(radios.nth(3)).toBeChecked();
});
