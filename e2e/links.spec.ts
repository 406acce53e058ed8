import { expect } from "@playwright/test";
import { answerStep, openForm } from "./fixtures/candidate";
import { showAsPrinted } from "./fixtures/printed";
import { test } from "./fixtures/quiet";
import { unfoldReport } from "./fixtures/settled";

/** The link of the sample report, which home carries. */
async function sampleLink(page: import("@playwright/test").Page): Promise<string> {
  await page.goto("/");
  const link = await page.getByRole("link", { name: /sample report$/ }).getAttribute("href");
  return link ?? "";
}

test("tells a link that was cut, one that was changed, one from the future and none at all", async ({
  page,
}) => {
  const whole = await sampleLink(page);
  const cases = [
    { link: whole.slice(0, -7), title: "This link was cut off" },
    { link: `${whole.slice(0, -9)}AAAA${whole.slice(-5)}`, title: "This link is damaged" },
    { link: whole.replace("#1.", "#2."), title: "This link was made by a newer version" },
    { link: "/r", title: "No result in this address" },
  ];
  for (const { link, title } of cases) {
    await page.goto("about:blank");
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("link", { name: "What is Headroom?" })).toBeVisible();
  }
  for (const link of [whole, `${whole}).`]) {
    await page.goto("about:blank");
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^Robin \(sample\) is on track/,
    );
  }
});

test("another link in the same tab is opened in its place", async ({ page }) => {
  const whole = await sampleLink(page);
  await page.goto(whole.slice(0, -7));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link was cut off");
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, whole.slice(2));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Robin/);
});

test("opening somebody's link leaves one's own answers alone", async ({ page }) => {
  await openForm(page, "/assessment/mlops");
  await answerStep(page, 1);
  await page.goto(await sampleLink(page));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Robin/);
  await page.goto("/assessment/check");
  await expect(page.getByText("7 of 52 answered")).toBeVisible();
});

test("evidence is text: markup in it does not run, and its link says where it leads", async ({
  page,
}) => {
  await openForm(page, "/assessment/mlops");
  const question = page.getByRole("group", { name: "CI/CD and automation" });
  await question.getByRole("radio", { name: /Others rely on me/ }).check();
  await question.getByLabel(/What shows it/).fill("<img src=x onerror=alert(1)> & <b>bold</b>");
  await question
    .getByLabel(/Link, if/)
    .first()
    .fill("https://example.org/a?b=1");
  page.on("dialog", () => {
    throw new Error("a script ran");
  });
  await page.getByRole("button", { name: "Continue" }).click();
  await page.goto("/results");
  await expect(page.getByText("<img src=x onerror=alert(1)> & <b>bold</b>")).toBeVisible();
  const link = page.getByRole("link", { name: "https://example.org/a?b=1" });
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  await page.getByLabel(/Include what I wrote/).uncheck();
  await page.getByRole("button", { name: "Make the link" }).click();
  await page.goto(await page.getByLabel(/Your snapshot link/).inputValue());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("It is too early to say.");
  await unfoldReport(page);
  await expect(page.getByText("example.org")).toHaveCount(0);
});

test("the report prints whole: opened lists, the chart, no buttons", { tag: "@firefox" }, async ({
  page,
}) => {
  await page.goto(await sampleLink(page));
  await expect(page.getByRole("heading", { name: "Method and doubts" })).toBeVisible();
  await showAsPrinted(page);
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  await expect(page.getByRole("navigation")).toBeHidden();
  // Firefox prints the parts of a grid that spans pages over one another.
  await expect(page.getByRole("article")).toHaveCSS("display", "block");
  for (const details of await page
    .locator("details:not(.no-print, .no-print *, .plan-steps *)")
    .all()) {
    await expect(details.locator("li, tbody tr").filter({ visible: true }).first()).toBeVisible();
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test("a place in a shared report is gone to without losing the result, and what is folded there opens", async ({
  page,
}) => {
  const whole = await sampleLink(page);
  await page.goto(whole);
  const contents = page.getByRole("navigation", { name: "In this report" });
  await contents.getByRole("link", { name: "Gaps" }).click();
  await expect(page.getByRole("heading", { name: "Gaps, largest first" })).toBeInViewport();
  await page.getByRole("link", { name: "Skip to the content" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  expect(new URL(page.url()).hash).toBe(new URL(whole, page.url()).hash);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Robin \(sample\) is on track/);
});
