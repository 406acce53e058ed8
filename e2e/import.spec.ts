import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { answerStep, expectSaved, formIsLive, openForm } from "./fixtures/candidate";
import { storedDraft } from "./fixtures/storage";
import { test } from "./fixtures/watched";

test("a CV fills in facts that are ticked, offers words to quote, and sets no level", async ({
  page,
}) => {
  await page.goto("/drafts");
  await page.getByLabel("Open a file").setInputFiles("e2e/fixtures/files/resume.json");
  await expect(page.getByRole("heading", { name: "What the CV says" })).toBeVisible();
  await page.getByRole("checkbox", { name: /^Certificate: AWS/ }).uncheck();
  await page.getByRole("button", { name: "Begin with this" }).click();
  await expect(page.getByText(/^Taken over/)).toBeVisible();
  expect((await storedDraft(page))?.answers).toEqual({});

  await openForm(page, "/assessment/setup");
  await expect(page.getByLabel(/degree/i).first()).toHaveValue("master");
  await expect(page.getByLabel(/How many years/)).toHaveValue("5");
  await expect(page.getByRole("checkbox", { name: "AWS" })).not.toBeChecked();

  await openForm(page, "/assessment/languages-and-frameworks");
  await expect(page.getByText("0 of 52 answered")).toBeVisible();
  const torch = page.locator("[id='fw.dl']");
  await expect(torch.getByText("From the CV that you opened")).toBeHidden();
  await torch.getByRole("radio", { name: /With support/ }).check();
  await torch.getByRole("button", { name: /^Use as evidence “Moved the ranking model/ }).click();
  await expect(torch.getByLabel(/What shows it/)).toHaveValue(
    /^Moved the ranking model to PyTorch/,
  );
  await expectSaved(page);
});

test("a file that is no good is refused with the place and the reason, and changes nothing", async ({
  page,
}) => {
  await openForm(page, "/assessment/responsible-ml");
  await answerStep(page, 2);
  await page.goto("/drafts");
  const open = async (text: string) => {
    await page
      .getByLabel("Open a file")
      .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) });
  };
  const refusal = page.getByRole("alert").filter({ hasText: "Nothing was changed." });
  await open("{ not json");
  await expect(refusal).toContainText(/line 1/);
  await open(
    JSON.stringify({
      schema: "headroom-result/1",
      model: { id: "mle-2", version: 1 },
      variant: null,
      answers: { "pl.python": { level: 7 } },
    }),
  );
  await expect(refusal).toContainText("answers.pl.python.level");
  const resume = JSON.parse(readFileSync("e2e/fixtures/files/resume.json", "utf8"));
  resume.work[0].startDate = "May 2014";
  await open(JSON.stringify(resume));
  await expect(refusal).toContainText("work[0].startDate");
  await expect(page.getByText("3 of 52 answered")).toBeVisible();
});

test("what was saved as a file opens again as a draft of its own, on any device", async ({
  page,
  browser,
}) => {
  await openForm(page, "/assessment/responsible-ml");
  await answerStep(page, 3);
  await page
    .getByLabel(/What shows it/)
    .first()
    .fill("The report of the lending model");
  await expectSaved(page);
  await page.goto("/drafts");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Save as a file/ }).click();
  const path = await (await download).path();

  const other = await browser.newContext();
  const device = await other.newPage();
  await device.goto("/drafts");
  await device.getByLabel("Open a file").setInputFiles(path);
  await expect(device.getByText(/^3 answers, general/)).toBeVisible();
  await device.getByRole("button", { name: "Keep it as a draft" }).click();
  await expect(device.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await expect(device.getByText("The report of the lending model")).toBeVisible();
  await other.close();
});

test("a snapshot link can be taken up again where it was made for want of storage", async ({
  page,
}) => {
  await page.goto("/");
  const sample = await page.getByRole("link", { name: "See a sample report" }).getAttribute("href");
  await page.goto("/drafts");
  const field = page.getByLabel("Or paste a snapshot link");
  await field.fill(`https://elsewhere.example${sample}`.slice(0, -5));
  await page.getByRole("button", { name: "Open the link" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "was cut off" })).toBeVisible();
  await field.fill(`https://elsewhere.example${sample}`);
  await page.getByRole("button", { name: "Open the link" }).click();
  await page.getByRole("button", { name: "Keep it as a draft" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await formIsLive(page);
  await page.goto("/drafts");
  await expect(page.getByRole("heading", { name: "Robin" })).toBeVisible();
});
