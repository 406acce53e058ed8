/** From the invitation to the revoked link, in two browsers that know nothing of each other. */
import { expect, type Page } from "@playwright/test";
import { expectFocus, expectNothingSideways } from "./fixtures/accessible";
import { typeInto } from "./fixtures/candidate";
import { keepResult, resultWith } from "./fixtures/kept-results";
import { test } from "./fixtures/quiet";
import { beginReview, expectSent, goToPart, rate, reveal } from "./fixtures/review-link";
import { askCoach, linkOf, openLinks, rowOf } from "./fixtures/review-links";
import { test as plain } from "./fixtures/watched";

const own = resultWith({ "pl.python": { level: 4 }, "ml.deep": { skip: "not-sure" } }, "Ada");

/** As people paste them: one long word. */
const LONG_ADDRESS = `https://docs.example.org/document/d/${"1aB2".repeat(16)}/edit`;

async function openReport(page: Page): Promise<void> {
  await page.goto("/results");
  await expect(page.getByRole("heading", { name: "Ask a coach" })).toBeVisible();
}

test("a coach is asked, rates blind, agrees; the candidate takes it over, undoes it, and revokes the link @firefox", async ({
  page,
  browser,
}) => {
  test.slow();
  await keepResult(page, own);
  await openReport(page);
  const before = await page.getByRole("heading", { level: 1 }).textContent();
  const link = await askCoach(page, { label: "Rada", name: "Ada" });

  const elsewhere = await browser.newContext({ serviceWorkers: "block" });
  const coach = await elsewhere.newPage();
  await beginReview(coach, { path: link }, "Rada");
  await goToPart(coach, "Languages and frameworks");
  await rate(coach, "pl.python", 1);
  await goToPart(coach, "Machine learning and statistics");
  await rate(coach, "ml.deep", 2);
  await reveal(coach);
  await coach.getByLabel("Agreed level, Python for production ML").selectOption("3");
  await typeInto(
    coach.getByLabel("Comment, Python for production ML"),
    "The packaging talk showed more than I thought.",
  );
  await goToPart(coach, "Actions and summary");
  await coach.getByRole("button", { name: "Add an action" }).click();
  await typeInto(
    coach.getByLabel("Action 1: who does what"),
    `Ada writes the runbook ${LONG_ADDRESS}`,
  );
  await coach.getByLabel("By when, optional, action 1").fill("2099-01-15");
  await expectSent(coach);

  await openReport(page);
  const part = page.getByRole("region", { name: "What Rada sees" });
  await expect(part).toContainText(
    "Rada rated 2 competencies, 1 differently and 1 without a level of yours; all before seeing your levels.",
  );
  await expect(part).toContainText(
    "You say “Others rely on me”, Rada says “Aware”: 3 levels apart.",
  );
  await expect(part).toContainText("The packaging talk showed more than I thought.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(before ?? "");
  await part.getByRole("button", { name: "Take over 1 agreed level and 1 action" }).click();
  await expectFocus(part.getByText("Taken over: 1 agreed level and 1 action."));
  const plan = page.getByRole("region", { name: "Agreed with your coach" });
  await expect(plan).toContainText("Ada writes the runbook");
  await expect(plan).toContainText("by 15 January 2099");
  await part.getByRole("button", { name: "Undo" }).click();
  await expect(plan).toBeHidden();
  const takeOver = part.getByRole("button", { name: "Take over 1 agreed level and 1 action" });
  await expectFocus(takeOver);
  await takeOver.click();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNothingSideways(page);
  await plan.getByRole("checkbox", { name: /Ada writes the runbook/ }).check();

  await page.reload();
  await expect(plan.getByRole("checkbox", { name: /Ada writes the runbook/ })).toBeChecked();
  await expect(part).toContainText("What you agreed on is in your answers and your plan.");

  await part.getByRole("link", { name: "check your answers" }).click();
  const answer = page.locator('li[id="pl.python"]');
  const agreed = "You and your coach agreed on level 3, On my own; it counts in your report.";
  await expect(answer).toContainText(agreed);
  await answer.getByRole("button", { name: "Drop it" }).click();
  await expect(answer).toContainText("Dropped: your own level counts in your report.");
  await expect(answer).toContainText("saved");
  await page.reload();
  await expect(answer).toContainText("Others rely on me");
  await expect(answer.getByRole("button")).toHaveCount(0);
  await openReport(page);
  await part.getByRole("button", { name: "Take over 1 agreed level" }).click();
  await page.goto("/assessment/check");
  await answer.getByRole("button", { name: "Drop it" }).click();
  const undo = answer.getByRole("button", { name: "Undo" });
  await expectFocus(undo);
  await undo.click();
  await expect(answer).toContainText(agreed);

  await openLinks(page);
  await expect(rowOf(page, "Rada")).toContainText(/Reviewed/);
  await expect(rowOf(page, "Rada")).toContainText("without evidence");
  const reading = await linkOf(page, "Rada", "A link for reading");
  const reader = await elsewhere.newPage();
  await reader.goto(reading);
  await expect(reader.getByRole("region", { name: "What Rada sees" })).toContainText(
    "Ada says “Others rely on me”, Rada says “Aware”: 3 levels apart. Agreed: “On my own”.",
  );
  await expect(reader.getByRole("region", { name: "Readiness" })).toContainText(
    "with 1 agreed level",
  );
  await expect(reader.getByRole("button", { name: /Take over/ })).toHaveCount(0);

  await coach.bringToFront();
  await coach.getByRole("button", { name: "Remove action 1" }).click();
  await coach.getByRole("button", { name: "Remove it" }).click();
  await goToPart(coach, "Compare and agree");
  await coach
    .getByLabel("Agreed level, Python for production ML")
    .selectOption({ label: "Not settled" });
  await expectSent(coach);
  await openReport(page);
  const takeBack = part.getByRole("button", { name: "Take over the withdrawal of 1 agreed level" });
  await takeBack.click();
  await expectFocus(part.getByText("Taken over: the withdrawal of 1 agreed level."));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(before ?? "");
  await part.getByRole("button", { name: "Undo" }).click();
  await expectFocus(takeBack);
  await takeBack.click();
  await page.reload();
  await expect(part).toContainText("Rada rated 2 competencies");
  await expect(takeBack).toHaveCount(0);
  await expect(plan.getByRole("checkbox", { name: /Ada writes the runbook/ })).toBeChecked();

  await openLinks(page);
  await rowOf(page, "Rada").getByRole("button", { name: "Revoke the link for Rada" }).click();
  await rowOf(page, "Rada").getByRole("button", { name: "Revoke it" }).click();
  await expect(page.getByText("No review links yet.")).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(
    "This link does not open any more",
  );
  await openReport(page);
  await expect(plan).toContainText("Ada writes the runbook");
  await elsewhere.close();
});

/** The browser writes the requests that fail to the console. */
plain(
  "without a network the review that was read last stands in the report",
  async ({ page, context, browser }) => {
    await keepResult(page, own);
    await openReport(page);
    const link = await askCoach(page, { label: "Rada" });
    const elsewhere = await browser.newContext({ serviceWorkers: "block" });
    const coach = await elsewhere.newPage();
    await beginReview(coach, { path: link }, "Rada");
    await goToPart(coach, "Languages and frameworks");
    await rate(coach, "pl.python", 1);
    await expectSent(coach);
    await elsewhere.close();
    await openReport(page);
    await expect(page.getByRole("region", { name: "What Rada sees" })).toBeVisible();
    await context.route("**/api/**", (route) => route.abort());
    await page.reload();
    await expect(page.getByRole("region", { name: "What Rada sees" })).toBeVisible();
  },
);
