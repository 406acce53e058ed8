/** Every state of a coach's review can be used by everybody, on a phone and a desk, in both themes. */
import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectInOrder } from "./fixtures/accessible";
import { candidate, fullReview, goToPart, makeLink, putReview, rate } from "./fixtures/review-link";
import { test } from "./fixtures/watched";

const LONG = "Dr. Maximiliana Featherstonehaugh-Wojciechowska von Hohenlohe";

test("a review from its first page to its agenda: no violation, nothing sideways", {
  tag: "@access",
}, async ({ page, request }) => {
  test.setTimeout(240_000);
  const link = await makeLink(request, candidate(4, LONG), `${"A long word ".repeat(20)}`);
  await page.goto(link.path);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("Say who you are")).toBeVisible();
  await expectInOrder(page);
  await page.getByLabel(/^Your name/).fill("Grace");
  await page.getByRole("button", { name: "Begin" }).click();
  await rate(page, "pl.python", 1);
  for (const summary of (await page.locator("fieldset summary").all()).slice(0, 3))
    await summary.click();
  await expectInOrder(page);
  await goToPart(page, "Compare and agree");
  await page.getByRole("button", { name: /^Show the levels of/ }).click();
  await expectInOrder(page);

  const full = await makeLink(request, candidate(4, LONG));
  await putReview(request, full, fullReview());
  await page.goto(paths.coach);
  await page.goto(full.path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare and agree");
  await expectInOrder(page);
  await goToPart(page, "Actions and summary");
  await page.getByRole("button", { name: "Show a link for reading" }).click();
  await page.getByRole("button", { name: "Remove action 1", exact: true }).click();
  await expectInOrder(page);
  await goToPart(page, "Agenda for the meeting");
  await expectInOrder(page);
  await page.goto(paths.coach);
  await page
    .getByRole("button", { name: `Forget ${LONG}` })
    .first()
    .click();
  await expectInOrder(page);
});
