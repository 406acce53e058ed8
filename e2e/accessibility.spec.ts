import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectInOrder } from "./fixtures/accessible";
import { answerStep, openForm } from "./fixtures/candidate";
import { linkOf, openLinks, prepareLink, rowOf } from "./fixtures/review-links";
import { openSampleReport } from "./fixtures/sample-draft";
import { test } from "./fixtures/watched";

const LONG_NAME = "Prof. Maximiliana Featherstonehaugh-Wojciechowska von Hohenlohe";

type State = { name: string; open: (page: Page) => Promise<void> };

const states: State[] = [
  ...[
    "/",
    "/about",
    "/role",
    "/role/op.deploy",
    "/role/career",
    "/role/market",
    "/role/practices",
    "/role/challenges",
    "/role/source",
    "/role/search",
    "/role/guides/owning-what-you-ship",
    "/role/projects/payment-check-within-100-ms",
    "/r",
    "/results",
    "/links",
    "/assessment/check",
    "/drafts",
    "/coach",
    "/offline",
    "/nowhere",
  ].map((path) => ({
    name: `${path} with nothing stored`,
    open: async (page: Page) => {
      await page.goto(path);
    },
  })),
  {
    name: "the guide's table with nothing left, and its details open",
    open: async (page) => {
      await page.goto("/role/market");
      await page.getByText("The chart as a table").click();
      await expectInOrder(page);
      await page.goto("/role/search", { waitUntil: "networkidle" });
      await page.getByRole("searchbox").fill("deploy");
      await expect(page.getByRole("status")).toHaveText(/result/);
      await expectInOrder(page);
      await page.goto("/role", { waitUntil: "networkidle" });
      await page.getByLabel("Words").fill("zzz");
      await expect(page.getByText("Nothing matches.")).toBeVisible();
    },
  },
  { name: "set-up", open: (page) => openForm(page, "/assessment/setup") },
  {
    name: "practices, some answered, a meaning open",
    open: async (page) => {
      await openForm(page, "/assessment/practices");
      await page.locator("#P02").getByRole("radio", { name: "Yes" }).check();
      await page.locator("#P02 summary").click();
    },
  },
  {
    name: "set-up with errors",
    open: async (page) => {
      await openForm(page, "/assessment/setup");
      await page.getByLabel(/How many years/).fill("many");
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.getByText("What you typed is kept.")).toBeVisible();
    },
  },
  {
    name: "a step, answered, with an error",
    open: async (page) => {
      await openForm(page, "/assessment/mlops");
      await answerStep(page, 3);
      await page
        .getByLabel(/Link, if/)
        .first()
        .fill("nonsense");
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.getByText("What you typed is kept.")).toBeVisible();
    },
  },
  {
    name: "a step with its list open and all its help; drafts with one about to be erased",
    open: async (page) => {
      await openForm(page, "/assessment/languages-and-frameworks");
      await answerStep(page, 4);
      await page.getByText("Step 1 of 11").click();
      await page.getByRole("radio").first().focus();
      await expect(page.getByText("for all 5 of these")).toBeVisible();
      await expectInOrder(page);
      await page.getByRole("button", { name: "Pause" }).click();
      await page.getByText(/^Earlier states/).click();
      await page.getByRole("button", { name: "Rename My answers" }).click();
      await page.getByRole("button", { name: "Erase" }).first().click();
      await page.getByRole("button", { name: "Clear this device" }).click();
    },
  },
  {
    name: "a round of the quick form",
    open: async (page) => {
      await openForm(page, "/assessment/quick");
      await page
        .getByRole("radio", { name: /With support/ })
        .first()
        .check();
    },
  },
  {
    name: "drafts with a CV opened, and a file refused",
    open: async (page) => {
      await page.goto("/drafts");
      await page.getByLabel("Open a file").setInputFiles("package.json");
      await expect(page.getByText("Nothing was changed.")).toBeVisible();
      await expectInOrder(page);
      await page.getByLabel("Open a file").setInputFiles("e2e/fixtures/files/resume.json");
      await page.getByRole("button", { name: "Begin with this" }).click();
      await expect(page.getByText(/^Taken over/)).toBeVisible();
    },
  },
  {
    name: "check, report and home with few answers",
    open: async (page) => {
      await openForm(page, "/assessment/mlops");
      await answerStep(page, 3);
      await page.goto("/assessment/check");
      await expect(page.getByText("7 of 52 answered")).toBeVisible();
      await expectInOrder(page);
      await page.goto("/");
      await page.getByRole("button", { name: "Start over" }).click();
      await expectInOrder(page);
      await page.goto("/results");
      await page.getByRole("button", { name: "Make the link" }).click();
      await expect(page.getByLabel(/Your snapshot link/)).toBeVisible();
    },
  },
  {
    name: "a coach asked, the list of links with everything unfolded, its reader and its owner",
    open: async (page) => {
      await openSampleReport(page);
      await prepareLink(page, { label: LONG_NAME, name: "Robin", note: "My levels in MLOps?" });
      const form = page.getByRole("region", { name: "Ask a coach" });
      await form.getByText("See it as the receiver will").click();
      await expect(form.getByText("self-reported, not verified")).toBeVisible();
      await expectInOrder(page, form);
      await page.getByRole("button", { name: "Make the review link" }).click();
      await expect(form.getByRole("heading", { name: /^The link for/ })).toBeFocused();
      await expectInOrder(page, form);
      await openLinks(page);
      await expectInOrder(page);
      const reading = await linkOf(page, LONG_NAME, "A link for reading");
      for (const name of [/Update with today/, /Change when it ends/, /^Revoke/]) {
        await rowOf(page, LONG_NAME).getByRole("button", { name }).click();
        await expectInOrder(page, rowOf(page, LONG_NAME));
      }
      const own = await linkOf(page, LONG_NAME, "My own link");
      await page.goto(reading);
      await expect(page.getByText("You can read it and change nothing.")).toBeVisible();
      await expectInOrder(page);
      await page.goto("about:blank");
      await page.goto(own);
      await expect(page.getByText("It is on the list already")).toBeVisible();
    },
  },
  {
    name: "a damaged link",
    open: async (page) => {
      await page.goto("/r#1.AQA1bBOu");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link was cut off");
    },
  },
];

for (const { name, open } of states) {
  test(`${name}: no violation, nothing sideways`, { tag: "@access" }, async ({ page }) => {
    test.slow();
    await open(page);
    await page.waitForLoadState("networkidle");
    await expectInOrder(page);
    await expect(page).toHaveTitle(/Headroom/);
  });
}

test("what is wrong with a page is found: pale words, a picture without any", async ({ page }) => {
  await page.goto("/about");
  await page.locator("main").evaluate((main) => {
    const words = document.createElement("p");
    words.textContent = "Pale words";
    words.style.color = "#ddd";
    const picture = document.createElement("img");
    picture.src = "/icon.svg";
    main.append(words, picture);
  });
  await expect(expectAccessible(page)).rejects.toThrow(/color-contrast: .*Pale[\s\S]*image-alt: /);
});
