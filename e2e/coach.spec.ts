/** A coach's review: blind first, then together, never losing a word. */
import { expect, type Page } from "@playwright/test";
import { paths } from "@/lib/paths";
import { printedSheets } from "./fixtures/paper";
import { test } from "./fixtures/quiet";
import {
  beginReview,
  candidate,
  expectSent,
  fullReview,
  goToPart,
  makeLink,
  putReview,
  rate,
  reveal,
  sendAgain,
} from "./fixtures/review-link";
import { test as base } from "./fixtures/watched";

/** Where the store cannot be reached or says no, the browser itself writes an error to the console. */
const testWithErrors = base;

test("a coach rates blind, compares, agrees and notes actions @firefox-long", async ({
  page,
  request,
}) => {
  const link = await makeLink(request, candidate(4));
  await page.goto(link.path);
  await expect(page.getByText("Please look at deployment first.")).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("Say who you are")).toBeVisible();
  await beginReview(page, link);
  await rate(page, "pl.python", 1);
  await rate(page, "op.deploy", 3);
  await expect(page.getByText("2 of 52 rated")).toBeVisible();
  await expectSent(page);
  await expect(page.getByText(/Saved for Ada at \d\d:\d\d/)).toBeVisible();

  await reveal(page);
  await expect(page.getByRole("heading", { name: "To talk about" })).toBeVisible();
  await expect(
    page.getByText("Ada says “Others rely on me”, you say “Aware”: 3 levels apart."),
  ).toBeVisible();
  await expect(page.getByText("To ask about “Others rely on me”:")).toBeVisible();
  await expect(page.getByText(/you say “On my own”: 1 level apart/)).toBeVisible();
  await page.getByLabel("Agreed level, Python for production ML").selectOption("2");
  await page
    .getByLabel("Comment, Python for production ML")
    .pressSequentially("Let us settle on support.");

  await goToPart(page, "Actions and summary");
  await page.getByRole("button", { name: "Add an action" }).click();
  await expect(page.getByLabel("Action 1: who does what")).toBeFocused();
  await page.keyboard.type("Ada writes the runbook");
  await page.getByLabel("For which competency, optional, action 1").selectOption("op.deploy");
  await expectSent(page);

  await page.reload();
  await expect(page.getByLabel("Action 1: who does what")).toHaveValue("Ada writes the runbook");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare and agree");
  await expect(page.getByLabel("Agreed level, Python for production ML")).toHaveValue("2");

  // Back in the moment in which the part shows, before anything else can run.
  await goToPart(page, "Actions and summary");
  await page.addInitScript(() => {
    new MutationObserver((_, watcher) => {
      if (document.querySelector("main h1")?.textContent !== "Actions and summary") return;
      watcher.disconnect();
      window.history.back();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare and agree");

  await goToPart(page, "Agenda for the meeting");
  await page.getByRole("link", { name: "All my reviews" }).click();
  await expect(page.getByRole("link", { name: "Open the review of Ada" })).toBeVisible();
});

test("until the levels are shown, nothing in the page depends on them", async ({
  browser,
  request,
}) => {
  const seen: string[][] = [];
  for (const level of [1, 4] as const) {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await beginReview(page, await makeLink(request, candidate(level)));
    const html: string[] = [];
    for (const part of [
      "Before you begin",
      "Suggested first",
      "Languages and frameworks",
      "MLOps",
      "Compare and agree",
      "Actions and summary",
      "Agenda for the meeting",
    ]) {
      if (part !== "Suggested first") await goToPart(page, part);
      html.push(await whole(page));
    }
    // What was not sent yet would show in the list.
    await expectSent(page);
    await page.goto(paths.coach);
    await expect(page.getByRole("heading", { name: "Ada" })).toBeVisible();
    html.push(await whole(page));
    seen.push(html);
    await context.close();
  }
  expect(seen[0]).toEqual(seen[1]);
});

test("new answers that come while the levels are on screen are told", async ({ page, request }) => {
  const link = await makeLink(request, candidate(4));
  await beginReview(page, link);
  await rate(page, "pl.python", 1);
  await reveal(page);
  await expect(page.getByText("3 levels apart.")).toBeVisible();
  await expectSent(page);
  await sendAgain(request, link, candidate(2));
  const told = page.getByRole("status").filter({ hasText: "Ada has sent new answers" });
  await expect(told).toHaveCount(0);
  // As when they come back from another tab.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(told).toBeVisible();
  await expect(page.getByText("1 level apart.")).toBeVisible();
});

test("a level changed after the reveal says what it was before", async ({ page, request }) => {
  await beginReview(page, await makeLink(request, candidate(3)));
  await rate(page, "pl.python", 1);
  await reveal(page);
  await goToPart(page, "Suggested first");
  await expect(page.getByText("Ada chose: “On my own”.").first()).toBeVisible();
  await rate(page, "pl.python", 3);
  await expect(
    page.getByText("Changed after the levels were shown. Before that you said “Aware”."),
  ).toBeVisible();
});

test("a day with one digit too many changes nothing, and the review opens again", async ({
  page,
  request,
}) => {
  await beginReview(page, await makeLink(request, candidate(3)));
  await rate(page, "pl.python", 1);
  await goToPart(page, "Actions and summary");
  await page.getByRole("button", { name: "Add an action" }).click();
  const day = page.getByLabel("By when, optional, action 1");
  await day.fill("2027-03-15");
  await day.fill("202777-03-15");
  await page.getByLabel("Action 1: who does what").fill("Ada writes the runbook");
  await expect(day).toHaveValue("2027-03-15");
  await expectSent(page);
  await page.reload();
  await expect(page.getByLabel("Action 1: who does what")).toHaveValue("Ada writes the runbook");
  await expect(day).toHaveValue("2027-03-15");
  await expect(page.getByText("1 of 52 rated")).toBeVisible();
  await day.fill("");
  await expectSent(page);
  await page.reload();
  await expect(day).toHaveValue("");
});

test("a review opens where there is something to do: at the rating, the comparison, or its agenda", async ({
  page,
  context,
  request,
}) => {
  const link = await makeLink(request, candidate(3));
  await beginReview(page, link);
  await rate(page, "pl.python", 1);
  /** In a tab of its own: a reload of the same one comes back to where it was. */
  const expectToOpenAt = async (part: string) => {
    await expectSent(page);
    const again = await context.newPage();
    await again.goto(link.path);
    await expect(again.getByRole("heading", { level: 1 })).toHaveText(part);
    await again.close();
  };
  await expectToOpenAt("Suggested first");
  await reveal(page);
  await expectToOpenAt("Compare and agree");
  await goToPart(page, "Actions and summary");
  await page.getByRole("button", { name: "Call it finished" }).click();
  await expectToOpenAt("Agenda for the meeting");
  await page.getByRole("button", { name: "Open it again" }).click();
  await expectToOpenAt("Compare and agree");
});

test("two devices that write to one comment at once lose neither text", async ({
  page,
  browser,
  request,
}) => {
  const link = await makeLink(request, candidate(3));
  await beginReview(page, link);
  await expectSent(page);
  const phone = await browser.newContext({
    viewport: { width: 375, height: 720 },
    serviceWorkers: "block",
  });
  const other = await phone.newPage();
  await other.goto(link.path);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Suggested first");
  await phone.setOffline(true);
  const field = (on: Page) => on.locator("fieldset[id='pl.python']").getByLabel(/^Comment/);
  await field(page).fill("From the laptop.");
  await rate(page, "op.deploy", 2);
  await expectSent(page);
  await field(other).fill("From the phone.");
  await expect(other.getByText("Not sent yet: there is no connection.")).toBeVisible();
  await phone.setOffline(false);
  await expectSent(other);
  await other.getByRole("heading", { level: 1 }).click();
  await expect(field(other)).toHaveValue(/From the laptop\.\n\nFrom the phone\./);
  await expect(other.locator("fieldset[id='op.deploy'] input[value='2']")).toBeChecked();
  await page.reload();
  await expect(field(page)).toHaveValue(/From the laptop\.\n\nFrom the phone\./);
  await phone.close();
});

testWithErrors(
  "without a network the review goes on and is sent later, also after the page was closed",
  async ({ page, context, request }) => {
    const link = await makeLink(request, candidate(3));
    await beginReview(page, link);
    await expectSent(page);
    const blocked = "**/api/documents/**";
    await context.route(blocked, (route) => route.abort("internetdisconnected"));
    await rate(page, "pl.python", 2);
    await expect(page.locator('[data-device="saved"][data-sent="offline"]')).toBeVisible();
    await page.close();
    const again = await context.newPage();
    await again.goto(link.path);
    await expect(again.getByText("There is no connection just now.")).toBeVisible();
    await expect(again.locator("fieldset[id='pl.python'] input[value='2']")).toBeChecked();
    // It tries by itself too, so the network is back only with the click.
    await again.evaluate(() => {
      const { fetch } = window;
      window.fetch = () => Promise.reject(new TypeError("no network"));
      window.addEventListener("click", () => Object.assign(window, { fetch }), { capture: true });
    });
    await context.unroute(blocked);
    await again.getByRole("button", { name: "Try now" }).click();
    await expectSent(again);
    await expect(again.locator("[data-sent]")).toBeFocused();
  },
);

testWithErrors(
  "a link that was taken back leaves the coach what they wrote, and none of the answers",
  async ({ page, request }) => {
    const link = await makeLink(request, candidate(4));
    await beginReview(page, link);
    await rate(page, "pl.python", 2);
    await reveal(page);
    await page.getByLabel("Agreed level, Python for production ML").selectOption("3");
    await goToPart(page, "Suggested first");
    await expectSent(page);
    const { keys } = link;
    const answer = await request.delete(paths.document(keys.documentId), {
      headers: { Authorization: `Bearer ${keys.ownerToken}` },
    });
    expect(answer.status()).toBe(204);
    const comment = page.locator("fieldset[id='pl.python']").getByLabel(/^Comment/);
    await comment.fill("Written too late.");
    await expect(page.getByText("Not sent: the link was revoked or erased.")).toBeVisible();
    await expect(page.getByText("Ada has taken this link back")).toBeVisible();
    await expect(comment).toHaveValue("Written too late.");
    await expect(page.getByText("Two services in use")).toHaveCount(0);
    await expect(page.getByText(/· Ada took the link back, noticed \d/)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What you wrote");
    await expect(page.getByText("You said “With support”. Agreed: “On my own”.")).toBeVisible();
    await expect(comment).toBeFocused();
    for (const untrue of [/No evidence written/, /Ada chose/, /link open until/, /of 52 rated/]) {
      await expect(page.getByText(untrue)).toHaveCount(0);
    }
    await expect(page.locator("main").getByRole("radio")).toHaveCount(0);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save what you wrote as a file" }).click(),
    ]);
    const text = await fileText(file);
    expect(text).toContain("Written too late.");
    expect(text).not.toContain("Two services in use");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("button", { name: /Add an action|Call it finished/ })).toHaveCount(
      0,
    );
    await page.getByRole("button", { name: "Continue" }).click();
    const agenda = page.getByRole("article", { name: "Agenda for the meeting" });
    await expect(agenda).toContainText("Ada took the link back; only what you wrote is left.");
    await expect(agenda).toContainText("Python for production ML");
    await expect(agenda).not.toContainText(/Must-haves|Cannot say yet|To talk about/);
  },
);

testWithErrors(
  "a link that was taken back when everything was sent does not say that something was not",
  async ({ page, request }) => {
    const link = await makeLink(request, candidate(4));
    await beginReview(page, link);
    await rate(page, "pl.python", 2);
    await expectSent(page);
    const { keys } = link;
    await request.delete(paths.document(keys.documentId), {
      headers: { Authorization: `Bearer ${keys.ownerToken}` },
    });
    await page.reload();
    await expect(page.getByText("Ada has taken this link back")).toBeVisible();
    await expect(page.getByText("You said “With support”.")).toBeVisible();
    await expect(page.getByLabel(/^Comment/)).toHaveCount(0);
    // The words go with the state: only once it has been told does their absence say something.
    await expect(page.locator('[data-sent="gone"]')).toHaveText("");
  },
);

for (const [level, seen] of [
  [4, "less"],
  [0, "more"],
] as const) {
  test(`the agenda of a full review that sees ${seen} is two pages of A4 and Letter, with room for notes`, async ({
    page,
    request,
  }) => {
    const link = await makeLink(
      request,
      candidate(level, "Dr. Maximiliana Featherstonehaugh-Wojciechowska von Hohenlohe"),
    );
    await putReview(request, link, fullReview());
    await page.goto(link.path);
    await goToPart(page, "Agenda for the meeting");
    await expect(page.getByText(/likely \d+ to \d+, with 20 agreed levels/)).toBeVisible();
    await expect(page.getByText(/^You see more than they do/)).toHaveCount(seen === "more" ? 6 : 0);
    for (const format of ["A4", "Letter"] as const) {
      const sheets = await printedSheets(page, format);
      expect(sheets).toHaveLength(2);
      for (const words of ["musthaves", "totalkabout", "smallerdifferences,inthereview"]) {
        expect(sheets[0]).toContain(words);
      }
      for (const words of ["agreedlevels", "actions", "moreactions,inthereview", "notes"]) {
        expect(sheets[1]).toContain(words);
      }
    }
    await page.emulateMedia({ media: "print" });
    const notes = await page.locator(".agenda-notes").evaluate((one) => one.clientHeight);
    expect(notes).toBeGreaterThan(90);
  });
}

test("my reviews go to another device as one file, merge there and can be forgotten", async ({
  page,
  browser,
  request,
}) => {
  const link = await makeLink(request, candidate(4));
  await beginReview(page, link);
  await rate(page, "pl.python", 1);
  await reveal(page);
  await expectSent(page);
  await page.goto(paths.coach);
  await expect(page.getByText(/^1 rated, levels shown on/)).toBeVisible();
  await expect(page.getByText(/of 100, likely/)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save all as one file" }).click(),
  ]);
  const buffer = Buffer.from(await fileText(file));

  const desk = await browser.newContext({ serviceWorkers: "block" });
  const other = await desk.newPage();
  await other.goto(paths.coach);
  const open = other.getByLabel("Open a file of reviews");
  await open.setInputFiles("package.json");
  await expect(other.getByText("This file holds no reviews.")).toBeVisible();
  for (const _twice of [1, 2]) {
    await open.setInputFiles({ name: "r.json", mimeType: "application/json", buffer });
    await expect(other.getByText("1 review taken from the file.")).toBeVisible();
  }
  await expect(other.getByRole("heading", { name: "Ada" })).toHaveCount(1);
  await other.getByRole("link", { name: "Open the review of Ada" }).click();
  await expect(other.getByText("you say “Aware”: 3 levels apart.")).toBeVisible();
  await desk.close();

  await page.getByRole("button", { name: "Forget Ada" }).click();
  await page.getByRole("button", { name: "Forget it" }).click();
  await expect(page.getByText("There are none on this device yet.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "My reviews" })).toBeFocused();
});

test("the whole way goes by keyboard alone", async ({ page, request }) => {
  const link = await makeLink(request, candidate(4));
  await page.goto(link.path);
  const press = async (name: RegExp | string, role: "button" | "textbox" | "radio") => {
    const goal = page.getByRole(role, { name }).first();
    for (let tabs = 0; tabs < 200; tabs += 1) {
      if (await goal.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${name} cannot be reached`);
  };
  await page.getByRole("heading", { level: 1 }).waitFor();
  const address = page.url();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  expect(page.url()).toBe(address);
  await press(/^Your name/, "textbox");
  await page.keyboard.type("Grace");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await press(/^Not yet/, "radio");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Aware/ }).first()).toBeChecked();
  for (let part = 2; part < 13; part += 1) {
    await press(/^(Continue|Compare)$/, "button");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  }
  await press(/^Show the levels of Ada/, "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Go on without" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("3 levels apart")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Compare and agree" })).toBeFocused();
});

/** All of the page but the quiet word about saving, which holds the time, and what belongs to one link. */
async function whole(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error("a body is an element");
    for (const one of copy.querySelectorAll("script, [data-sent]")) one.remove();
    return copy.outerHTML.replace(/#[cv]\.[\w-]+/g, "#");
  });
}

async function fileText(file: { createReadStream: () => Promise<AsyncIterable<Buffer>> }) {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
