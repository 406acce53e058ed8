/** Every state of a coach's review can be used by everybody, on a phone and a desk, in both themes. */
import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expectAccessible, expectNothingSideways, looks } from "./fixtures/accessible";
import { candidate, fullReview, goToPart, makeLink, putReview, rate } from "./fixtures/review-link";
import { test } from "./fixtures/watched";

const LONG = "Dr. Maximiliana Featherstonehaugh-Wojciechowska von Hohenlohe";

for (const { name, width, colorScheme } of looks) {
  test(`a review from its first page to its agenda: no violation, nothing sideways (${name})`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const check = async () => {
      await expectAccessible(page);
      await expectNothingSideways(page);
    };
    const link = await makeLink(request, candidate(4, LONG), `${"A long word ".repeat(20)}`);
    await page.goto(link.path);
    await page.getByRole("button", { name: "Begin" }).click();
    await expect(page.getByText("Say who you are")).toBeVisible();
    await check();
    await page.getByLabel(/^Your name/).fill("Grace");
    await page.getByRole("button", { name: "Begin" }).click();
    await rate(page, "pl.python", 1);
    for (const summary of (await page.locator("fieldset summary").all()).slice(0, 3))
      await summary.click();
    await check();
    await goToPart(page, "Compare and agree");
    await page.getByRole("button", { name: /^Show the levels of/ }).click();
    await check();

    const full = await makeLink(request, candidate(4, LONG));
    await putReview(request, full, fullReview());
    await page.goto(paths.coach);
    await page.goto(full.path);
    await goToPart(page, "Compare and agree");
    await check();
    await goToPart(page, "Actions and summary");
    await page.getByRole("button", { name: "Show a link for reading" }).click();
    await page.getByRole("button", { name: "Remove action 1", exact: true }).click();
    await check();
    await goToPart(page, "Agenda for the meeting");
    await check();
    await page.goto(paths.coach);
    await page
      .getByRole("button", { name: `Forget ${LONG}` })
      .first()
      .click();
    await check();
    await context.close();
  });
}
