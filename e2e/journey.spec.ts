import { expect, type Page } from "@playwright/test";
import { questionIndex } from "@/lib/draft/question-index";
import type { Answers } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { paths } from "@/lib/paths";
import { nameOf } from "@/lib/report/words";
import {
  answerStep,
  expectSaved,
  formIsLive,
  openForm,
  skipPractices,
  typeInto,
} from "./fixtures/candidate";
import { errorsOf, test } from "./fixtures/quiet";
import { keepSample } from "./fixtures/sample-draft";

test("from the first click to a link that opens the same result in another browser", {
  tag: "@firefox",
}, async ({ page, browser }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Start the assessment" }).click();
  await expect(page.getByRole("heading", { name: "What you are aiming for" })).toBeVisible();
  await formIsLive(page);
  await page.getByLabel("What is your highest degree").selectOption("master");
  await page.getByRole("radio", { name: "General: no particular industry" }).check();
  const years = page.getByLabel(/How many years/);
  await typeInto(years, "three");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("link", { name: /Years are a whole number/ }).click();
  await expect(years).toBeFocused();
  await typeInto(years, "3");
  await typeInto(page.getByLabel(/How many hours a week/), "8");
  await expectSaved(page).catch(() => undefined);
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page.getByText("Step 1 of 11")).toBeVisible();
  await formIsLive(page);
  await answerStep(page, 2);
  const python = page.getByRole("group", { name: "Python for production ML" });
  await python.getByRole("radio", { name: /On my own/ }).check();
  await python.getByRole("radio", { name: "Sure", exact: true }).check();
  await typeInto(python.getByLabel(/What shows it/), "The billing service, 12,000 lines");
  await typeInto(python.getByLabel(/Link, if/).first(), "https://example.org/billing");
  await page.getByRole("button", { name: "Continue" }).click();
  for (let step = 2; step <= 10; step++) {
    await expect(page.getByText(`Step ${step} of 11`)).toBeVisible();
    await formIsLive(page);
    await answerStep(page, 2);
    await page.getByRole("button", { name: "Continue" }).click();
  }
  await skipPractices(page);

  await expect(page.getByText("52 of 52 answered")).toBeVisible();
  await expect(page.getByText("The billing service, 12,000 lines")).toBeVisible();
  await page.getByRole("link", { name: "Change Deep learning", exact: true }).click();
  const deep = page.getByRole("group", { name: "Deep learning", exact: true });
  await expect(deep.getByRole("radio", { name: /With support/ })).toBeFocused();
  await deep.getByRole("radio", { name: /Others rely on me/ }).check();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("link", { name: "Change Deep learning", exact: true })).toBeFocused();
  await expect(page.locator("#ml\\.deep").getByText("Others rely on me")).toBeVisible();
  await page.getByRole("link", { name: "See your report" }).click();

  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toHaveText(/^You are on track\./);
  await expect(page.getByText("1 of 12 must-haves clear")).toBeVisible();
  const deployment = page.getByRole("listitem").filter({
    has: page.getByRole("heading", { name: "Model deployment and serving" }),
  });
  await expect(deployment).toContainText("Part-way · must-have, open");
  await expect(deployment).toContainText("120 to 250 hours, 15 to 32 weeks at 8 hours a week");
  await deployment.getByRole("heading", { name: "Model deployment and serving" }).click();
  await expect(deployment.getByRole("link", { name: /^All about/ })).toHaveAttribute(
    "href",
    "/role/op.deploy",
  );
  await expect(deployment.getByRole("listitem").getByRole("link").first()).toHaveAttribute(
    "href",
    /^https:/,
  );
  const groups = page.getByRole("region", { name: "Where the strength" });
  await expect(groups.getByRole("row", { name: /MLOps/ })).toBeVisible();
  await expect(page.getByText("Master's degree")).toBeVisible();

  await page.getByRole("heading", { name: "Where the strength" }).scrollIntoViewIfNeeded();
  await expect(page.locator(".recharts-surface").first()).toBeVisible();

  await typeInto(page.getByLabel("Your name, if the receiver should see it"), "Ada");
  await expect(page.getByText(/will see.*the name “Ada”/)).toBeVisible();
  await page.getByRole("button", { name: "Make the link" }).click();
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const link = await pasted(page);
  expect(link).toContain("/r#1.");
  const readiness = await page.locator("#readiness + p > span").first().textContent();

  const other = await browser.newContext();
  const errors = errorsOf(other);
  const receiver = await other.newPage();
  await receiver.goto(link);
  await expect(receiver.getByRole("heading", { level: 1 })).toHaveText(/^Ada is on track\./);
  await expect(receiver.getByText("self-reported, not verified")).toBeVisible();
  await expect(receiver.getByText("The billing service, 12,000 lines")).toBeVisible();
  await expect(receiver.locator("#readiness + p > span").first()).toHaveText(readiness ?? "none");
  await receiver.goto("/");
  await expect(receiver.getByRole("link", { name: "Start the assessment" })).toBeVisible();
  expect(errors).toEqual([]);
  await other.close();
});

/** The top level everywhere in the general role. */
const generalAnswers: Answers = Object.fromEntries(
  questionIndex(currentModel)
    .filter(({ only }) => only === undefined)
    .map(({ id }) => [id, { level: 4 }]),
);
const stepOf = (id: string) =>
  questionIndex(currentModel).find((question) => question.id === id)?.step ?? "unknown";

const GENERAL = {
  choice: "General: no particular industry",
  id: "ml.deep",
  industry: "general",
  asked: 52,
};
const industries = [
  { choice: "Healthcare", id: "do.health", industry: "healthcare", asked: 53 },
  { choice: "Technology and media", id: "do.media", industry: "technology and media", asked: 53 },
  {
    choice: "E-commerce and finance",
    id: "do.comfin",
    industry: "e-commerce and finance",
    asked: 53,
  },
];
for (const { choice, id, industry, asked } of [GENERAL, ...industries]) {
  test(`${choice} asks ${asked} questions, and scores against all of them`, async ({ page }) => {
    const { [id]: _, ...others } = generalAnswers;
    await keepSample(page, { variant: null, answers: others });
    await openForm(page, "/assessment/setup");
    await page.getByRole("radio", { name: choice }).check();
    await expectSaved(page);
    await openForm(page, paths.step(stepOf(id)));
    for (const other of industries.filter((one) => one.id !== id))
      await expect(page.locator(`[id="${other.id}"]`)).toBeHidden();
    await page.locator(`[id="${id}"] input[value="4"]`).check();
    await expectSaved(page);
    await page.goto("/assessment/check");
    await expect(
      page.getByRole("heading", { name: nameOf(currentModel, id), exact: true }),
    ).toBeVisible();
    await expectReady(page, { asked, industry });
  });
}

/** From the check page to the report of somebody who is at the top everywhere. */
async function expectReady(page: Page, { asked, industry }: { asked: number; industry: string }) {
  await expect(page.getByText(`${asked} of ${asked} answered`)).toBeVisible();
  await page.getByRole("link", { name: "See your report" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "You are ready for this role. Every must-have is clear.",
  );
  await expect(page.getByText(`Machine Learning Engineer II, ${industry}`)).toBeVisible();
}

test("leaves the device alone: no cookie, nothing sent, no other host asked", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    const { hostname } = new URL(request.url());
    if (request.method() !== "GET" || hostname !== "127.0.0.1") sent.push(request.url());
  });
  await page.goto("/assessment/mlops");
  await formIsLive(page);
  await answerStep(page, 3);
  await page.goto("/results");
  await page.getByRole("button", { name: "Make the link" }).click();
  await expect(page.getByLabel(/Your snapshot link/)).toBeVisible();
  expect(sent).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

/** What is in the clipboard, as people get it out again: no page may read it by script. */
async function pasted(page: Page): Promise<string> {
  const desk = await page.context().newPage();
  await openForm(desk, "/drafts");
  const field = desk.getByLabel("Or paste a snapshot link");
  await field.focus();
  await field.press("ControlOrMeta+v");
  const text = await field.inputValue();
  await desk.close();
  return text;
}
