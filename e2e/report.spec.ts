import { expect, type Page } from "@playwright/test";
import { currentModel } from "@/lib/models";
import { expectInOrder } from "./fixtures/accessible";
import { keepResult, resultWith } from "./fixtures/kept-results";
import { test } from "./fixtures/quiet";
import { pathOf } from "./fixtures/results";
import { openDetails } from "./fixtures/settled";

const earlier = resultWith({}, "Spring");
const later = resultWith(
  {
    "pl.python": { level: 3, confidence: "sure" },
    "op.deploy": { level: 0 },
    "so.comm": { level: 4, confidence: "sure", evidence: [{ text: "The release notes" }] },
    "ml.cv": { skip: "not-sure" },
  },
  "Autumn",
);

async function openReport(page: Page): Promise<void> {
  await page.goto("/results");
  await expect(page.getByRole("heading", { name: "Why this number" })).toBeVisible();
}

const part = (page: Page, name: string | RegExp) => page.getByRole("region", { name });

test("what to do next comes after the must-haves, each thing with its reason and a way there", async ({
  page,
}) => {
  await keepResult(page, later);
  await openReport(page);
  const next = part(page, "Three things to do next");
  await expect(next.getByRole("listitem")).toHaveCount(3);
  await expect(next.getByRole("listitem").first()).toContainText(/^Raise .+ must-have, missed/);
  await next.getByRole("link").first().click();
  await expect(page).toHaveURL(/results#\w+\.\w+$/);
  for (const link of await page
    .getByRole("navigation", { name: "In this report" })
    .getByRole("link")
    .all()) {
    const id = (await link.getAttribute("href"))?.slice(1) ?? "";
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
});

test("the first five gaps stand in full, the others open by keyboard and by a link to them", async ({
  page,
}) => {
  await keepResult(page, later);
  await openReport(page);
  const items = page.locator("#gaps ~ section ol > li");
  const folded = items.locator(":scope > details");
  await expect(items.locator(":scope:not(:has(> details))")).toHaveCount(5);
  expect(await folded.count()).toBeGreaterThan(3);
  const [first, second] = [folded.first(), folded.nth(1)];
  await expect(first.getByText("Why it counts")).toBeHidden();
  await first.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(first.getByText("Why it counts")).toBeVisible();
  const id = await second.getAttribute("id");
  await page.evaluate((hash) => window.location.assign(hash), `#${id}`);
  await expect(second.getByText("Why it counts")).toBeInViewport();
});

test("what every competency gives adds up to the readiness; the answers stand under all industries; prompts come by gaps", async ({
  page,
}) => {
  await keepResult(page, later);
  await openReport(page);
  const why = part(page, "Why this number");
  await why.getByText("Every competency and what it gives").press("Enter");
  const rows = why
    .getByRole("table", { name: /^Weights from/ })
    .locator("tbody tr:not(.breakdown-group)");
  await expect(rows).toHaveCount(51);
  const gives = await rows.evaluateAll((all) =>
    all.map((row) => Number(row.querySelectorAll("td")[3]?.textContent)),
  );
  const sum = gives.reduce((total, value) => total + value, 0);
  const shown = await why
    .getByRole("table", { name: /^Points of 100/ })
    .locator("tfoot td")
    .first()
    .textContent();
  expect(sum.toFixed(2)).toBe(shown);
  const headline = await page.locator("#readiness + p > span").first().textContent();
  expect(Math.floor(sum)).toBe(Number(headline));
  await expect(
    why.getByText(/^1 competency has no level; it stands outside the sum/),
  ).toBeVisible();

  const industries = part(page, "Under each industry");
  await expect(industries.getByRole("row")).toHaveCount(5);
  await expect(industries.getByRole("row", { name: /^General this result/ })).toContainText(
    "Building",
  );
  await industries.getByText(/^Healthcare asks more of/).click();
  await expect(
    industries
      .getByRole("listitem")
      .filter({ hasText: /asked here only/ })
      .first(),
  ).toBeVisible();

  const interview = part(page, "Interview preparation");
  await interview.scrollIntoViewIfNeeded();
  const prompts = interview.getByRole("listitem").filter({ has: page.getByRole("heading") });
  await expect(prompts).toHaveCount(8);
  await expect(prompts.first()).toContainText(
    /, gap \d+ of \d+.*: “.+”, and the role asks for “.+”/,
  );
  await expect(prompts.first()).toContainText("Asked to see whether");
  await prompts.first().getByText("What a strong answer contains").press("Enter");
  await expect(prompts.first().getByText("What raises doubt:")).toBeVisible();
});

test("another level is tried by keyboard, changes everything at once and leaves the answers alone", async ({
  page,
}) => {
  await keepResult(page, later);
  await openReport(page);
  const whatIf = part(page, "What if");
  const deploy = whatIf.getByLabel(/^Model deployment and serving/);
  await expect(deploy.locator("option:checked")).toHaveText("0 Not yet (as answered)");
  await deploy.focus();
  await deploy.press("3");
  await expect(deploy).toHaveValue("3");
  await expect(whatIf.getByText(/^Readiness \d+ → \d+$/)).toBeVisible();
  await expect(
    whatIf
      .getByRole("listitem")
      .filter({ hasText: /^1 gap closes: Model deployment and serving\.$/ }),
  ).toBeVisible();
  await expect(
    whatIf.getByText(/must-have Model deployment and serving goes from missed/).last(),
  ).toBeVisible();
  await expect(whatIf.getByRole("status")).toHaveText(
    /^Readiness \d+ → \d+\. The verdict goes from “Building” to “On track”\. /,
  );

  await whatIf.getByText(/other competencies$/).click();
  await whatIf.getByLabel(/^Computer vision/).selectOption("2");
  await whatIf.getByRole("button", { name: "As answered" }).click();
  await expect(whatIf.getByRole("heading", { name: "What if" })).toBeFocused();
  await expect(deploy).toHaveValue("0");
  await expect(whatIf.getByText(/^Readiness \d+ →/)).toHaveCount(0);
  await page.reload();
  await expect(part(page, "What if").getByLabel(/^Model deployment and serving/)).toHaveValue("0");
});

test("the shortest way to the next verdict is named, as it stands and with a coach who agrees", async ({
  page,
}) => {
  await keepResult(page, later);
  await openReport(page);
  await part(page, "What if")
    .getByRole("heading", { name: /^The shortest way/ })
    .scrollIntoViewIfNeeded();
  await expect(
    page.getByText(/^By your own ratings alone, the shortest way to on track takes/),
  ).toBeVisible();
  await expect(
    page.getByText(/^With a coach who agrees to every level, the shortest way/),
  ).toBeVisible();
  await page.locator("summary").filter({ hasText: "Its steps" }).first().click();
  await expect(
    page.getByText(/^Model deployment and serving: “Not yet” to “Aware”/).first(),
  ).toBeVisible();
});

test("an earlier draft is compared competency by competency, noise told apart from movement", async ({
  page,
}) => {
  await keepResult(page, earlier);
  await keepResult(page, later);
  await openReport(page);
  const compare = part(page, "Compare with an earlier result");
  const choice = compare.getByLabel("From this device");
  await choice.selectOption({ index: 1 });
  await expect(choice.locator("option:checked")).toHaveText(/^Spring, .+\(52 answers\)$/);
  await expect(compare.getByRole("status")).toHaveText(/^Readiness /);
  const beyond = compare.getByRole("table", { name: /^Beyond noise/ });
  await expect(beyond.getByRole("row", { name: /^Model deployment and serving/ })).toContainText(
    "With support → Not yet2 levels lower, more than answering twice explains",
  );
  await expect(
    compare.getByRole("table", { name: /^Within noise/ }).getByRole("row", { name: /^Python/ }),
  ).toContainText("With support → On my own");
  await expect(
    compare
      .getByRole("table", { name: /^With a level in one/ })
      .getByRole("row", { name: /^Computer vision/ }),
  ).toContainText("→ Not sure");
});

test("a result link is compared too, and one that is broken is refused with a reason", async ({
  page,
}) => {
  await keepResult(page, later);
  await openReport(page);
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByLabel(/Your snapshot link/).inputValue();
  const compare = part(page, "Compare with an earlier result");
  await compare.getByLabel("Or from a result link").fill(link.slice(0, -4));
  await compare.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(compare.getByRole("alert")).toHaveText(/cut off|changed/);
  await compare.getByLabel("Or from a result link").fill(link);
  await compare.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(compare.getByRole("alert")).toHaveCount(0);
  await expect(compare.getByRole("status")).toHaveText(/^Readiness is \d+, as before\.$/);
  await expect(compare.getByText("No level moved.")).toBeVisible();
  await compare.getByLabel("It is somebody else’s").check();
  await expect(compare.getByRole("status")).toHaveText(/in both results\.$/);
});

test("a shared report explains its number, names its next steps for the reader, and has nothing to try out", async ({
  page,
}) => {
  await keepResult(page, later);
  await openReport(page);
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByLabel(/Your snapshot link/).inputValue();
  await page.goto(link);
  await expect(part(page, "Why this number")).toBeVisible();
  await expect(part(page, "Under each industry")).toBeVisible();
  for (const name of ["What if", /^Compare/, /^Practices/, /^The requirements have changed/]) {
    await expect(part(page, name)).toHaveCount(0);
  }
  const next = part(page, "Three things to do next");
  await expect(next.getByRole("listitem")).toHaveCount(3);
  await expect(next.getByRole("link", { name: "To your answers" })).toHaveCount(0);
  await page.goto("about:blank");
  await page.goto(pathOf({ ...later, name: "Ada" }));
  await expect(part(page, "Three things for Ada to do next")).toBeVisible();
});

test("a name written from right to left, or one that turns around what follows, leaves our words in their order", async ({
  page,
}) => {
  await page.goto(pathOf({ ...later, name: "\u202eمحمد علي" }));
  const isolated = "\u2068محمد علي\u2069";
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${isolated} is`);
  await expect(page.getByRole("complementary")).toContainText(`${isolated} sent you`);
  await expect(part(page, `Three things for ${isolated} to do next`)).toBeVisible();
  await expect(page.locator("body")).not.toContainText("\u202e");
});

test("market, the next role and the method stand beside the number, each with its doubts", async ({
  page,
}) => {
  await page.goto(pathOf({ ...later, variant: "healthcare" }));
  const market = part(page, "Market and pay, with care");
  await market.scrollIntoViewIfNeeded();
  await expect(market.getByText("Healthcare: Athenahealth, IBM")).toBeVisible();
  await expect(market.getByText("Goldman Sachs")).toHaveCount(0);
  await expect(
    market.getByText(/base pay · range · 2024 · United States · line 155/),
  ).toBeVisible();
  await expect(market.getByText(/The average lies above the top of all three/)).toBeVisible();
  await market.getByRole("link", { name: "Every figure" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Market and pay" })).toBeVisible();
  await page.goBack();
  const senior = part(page, "Towards senior");
  await senior.scrollIntoViewIfNeeded();
  await expect(senior.getByText(/^A senior post asks more of 4 competencies/)).toBeVisible();
  await expect(senior.getByText("Communication", { exact: true })).toBeVisible();
  await expect(part(page, "Method and doubts")).toContainText("version 1 of the requirements");
  await expect(part(page, "Method and doubts")).toContainText(
    "applications of large language models",
  );
});

test("where their text cannot be had the parts say so, and come when asked again", async ({
  page,
  context,
}) => {
  let refuse = true;
  await context.route("**/report-guide", (route) =>
    refuse ? route.fulfill({ status: 200, json: {} }) : route.continue(),
  );
  await page.goto(pathOf(later));
  const interview = part(page, "Interview preparation");
  await interview.scrollIntoViewIfNeeded();
  await expect(interview.getByRole("alert")).toContainText("could not be loaded");
  await expect(part(page, "Method and doubts")).toContainText("version 1 of the requirements");
  refuse = false;
  await interview.getByRole("button", { name: "Try again" }).click();
  await expect(interview.getByRole("listitem").first()).toBeVisible();
  await expect(interview.getByRole("heading", { name: "Interview preparation" })).toBeFocused();
});

test("practices stand behind strengths and against levels in gentle words; without any, one's own report offers them", async ({
  page,
}) => {
  await keepResult(page, later);
  await openReport(page);
  const practices = part(page, "Practices beside the levels");
  await expect(practices.getByRole("link", { name: "Answer the practices" })).toBeVisible();
  await page.goto(
    pathOf({
      ...later,
      answers: { ...later.answers, "op.monitor": { level: 3 }, "se.testing": { level: 3 } },
      practices: Object.fromEntries(
        currentModel.practices.map(({ id, competencies }) => [
          id,
          competencies.includes("op.monitor") ? "no" : "yes",
        ]),
      ),
    }),
  );
  const contested = part(page, "Do not fit the level");
  await expect(contested.getByRole("heading", { level: 4 })).toHaveText([/^Monitoring/]);
  await expect(part(page, "Stand behind a strength")).toContainText("Testing of code");
  await expect(practices).not.toContainText(/overrate|wrong|fail/i);
});

test("with everything open: no violation, nothing sideways", { tag: "@access" }, async ({
  page,
}) => {
  test.slow();
  await keepResult(page, earlier);
  await keepResult(page, later);
  await openReport(page);
  await page.getByLabel("From this device").selectOption({ index: 1 });
  await expect(page.getByRole("table", { name: /^Beyond noise/ })).toBeVisible();
  await part(page, "What if")
    .getByLabel(/^Model deployment and serving/)
    .selectOption("3");
  await page.getByRole("heading", { name: /^The shortest way/ }).scrollIntoViewIfNeeded();
  await expect(page.locator("summary").filter({ hasText: "Its steps" }).first()).toBeVisible();
  await page.locator("#method").scrollIntoViewIfNeeded();
  await expect(part(page, "Market and pay, with care").getByRole("listitem").first()).toBeVisible();
  await openDetails(page);
  // A third of all that is there, and as large a part of the look; it has its own in e2e/plan.spec.ts.
  await page.locator("section[aria-labelledby=plan]").evaluate((plan) => plan.remove());
  await expectInOrder(page);
});
