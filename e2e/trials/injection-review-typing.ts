/** Types payloads into every field of a review link: where a coach is asked, where they answer, where the list is kept. */
import type { Browser, Locator, Page } from "@playwright/test";
import { currentModel, sampleResult } from "@/lib/models";
import { paths } from "@/lib/paths";
import { keepOpened } from "../fixtures/kept-results";
import { remember } from "../fixtures/markers";
import { expectSent, goToPart, rate, reveal } from "../fixtures/review-link";
import { openLinks } from "../fixtures/review-links";
import { countRuns, plain, typeInAll } from "./injection";
import { look, newTally, type Tally, valuesIn } from "./injection-review";

/** Two competencies of one step, which both rate: the fields of the others are the same ones. */
const [STEP] = currentModel.steps.filter(({ competencies }) => competencies.length > 1);
const RATED = STEP?.competencies.filter((id) => "level" in (sampleResult.answers[id] ?? {})) ?? [];

export async function typeReview(
  browser: Browser,
  site: string,
  payloads: readonly string[],
): Promise<Tally> {
  const tally = newTally();
  const open = () => browser.newContext({ baseURL: site, serviceWorkers: "block" });
  const contexts = [await open(), await open(), await open()] as const;
  const counted = contexts.map(countRuns);
  const [candidate, coach, elsewhere] = contexts;
  const own = await candidate.newPage();
  const link = await typeAsked(own, payloads, tally);
  const ownerLink = await typeUpdate(own, payloads, tally);
  const said = await typeAnswers(await coach.newPage(), link, payloads, tally);
  await own.goto(paths.results);
  const part = own.locator("section[aria-labelledby=coach]");
  look(tally, "own report", await part.innerText(), said);
  await typeLabel(await elsewhere.newPage(), ownerLink, payloads, tally);
  for (const context of contexts) await context.close();
  tally.runs = counted.reduce((sum, { runs }) => sum + runs, 0);
  return tally;
}

/** The form of the report, with what the coach will see beside it. @returns the coach's link */
async function typeAsked(page: Page, payloads: readonly string[], tally: Tally): Promise<string> {
  await keepOpened(page, sampleResult);
  await page.goto(paths.results, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Prepare a review link" }).click();
  const form = page.getByRole("region", { name: "Ask a coach" });
  await form.getByText("See it as the receiver will").click();
  let label = "";
  for (const payload of payloads) {
    const [whom = "", note = "", name = ""] = await typeInForm(form, payload, tally);
    await lookSoon(tally, "as the receiver will", form.locator("details"), [note, name]);
    label = whom;
  }
  await form.getByRole("button", { name: "Make the review link" }).click();
  look(tally, "link made", await form.getByRole("heading", { level: 3 }).innerText(), [label]);
  const link = await form.locator("input[readonly]").inputValue();
  remember(link);
  return link;
}

/** The form of My links, whose only row is open for changes. @returns the owner's link */
async function typeUpdate(page: Page, payloads: readonly string[], tally: Tally): Promise<string> {
  await openLinks(page);
  const row = page.getByRole("main").getByRole("listitem").first();
  await row.getByRole("button", { name: /^Update with today/ }).click();
  await row.getByText("See it as the receiver will").click();
  let sent = "";
  for (const payload of payloads) {
    const [note = "", name = ""] = await typeInForm(row, payload, tally);
    await lookSoon(tally, "as they will now", row.locator("details"), [note, name]);
    sent = name;
  }
  await row.getByRole("button", { name: "Send these answers" }).click();
  await row.getByText("Send these answers").waitFor({ state: "detached" });
  look(tally, "My links", await row.innerText(), [sent]);
  await row.getByRole("button", { name: "My own link" }).click();
  const link = await row.locator("input[readonly]").inputValue();
  remember(link);
  return link;
}

/** Name, comments, an action and the summary. @returns what the candidate is to see of it */
async function typeAnswers(
  page: Page,
  link: string,
  payloads: readonly string[],
  tally: Tally,
): Promise<string[]> {
  const main = page.getByRole("main");
  await page.goto(link);
  await page.getByRole("button", { name: "Begin" }).waitFor();
  const names = await typeEach(main, payloads, tally);
  await page.getByRole("button", { name: "Begin" }).click();
  await goToPart(page, STEP?.name ?? "");
  await typeEach(main, payloads, tally);
  for (const id of RATED) await rate(page, id, 1);
  await reveal(page);
  const comments = await typeEach(main, payloads, tally);
  await goToPart(page, "Actions and summary");
  await page.getByRole("button", { name: "Add an action" }).click();
  await page.getByLabel("Action 1: who does what").waitFor();
  const words = await typeEach(main, payloads, tally);
  await page.getByRole("button", { name: "Remove action 1", exact: true }).click();
  const asked = await main.getByText(/^This removes/).innerText();
  look(tally, "removing it", asked, words.slice(0, 1));
  await expectSent(page);
  await page.reload();
  await page.getByLabel("Action 1: who does what").waitFor();
  look(tally, "read again", await valuesIn(main), words);
  await goToPart(page, "Compare and agree");
  look(tally, "read again", await valuesIn(main), comments);
  return [...names, ...comments, ...words];
}

/** Whom an owner's own link is for, on another device. */
async function typeLabel(page: Page, link: string, payloads: readonly string[], tally: Tally) {
  await page.goto(link);
  await page.getByRole("button", { name: "Add it to My links" }).waitFor();
  const label = await typeEach(page.getByRole("main"), payloads, tally);
  await page.getByRole("button", { name: "Add it to My links" }).click();
  await page.getByText("It is on the list of this device now").waitFor();
  await openLinks(page);
  const row = page.getByRole("main").getByRole("listitem").first();
  look(tally, "added", await row.getByRole("heading").innerText(), label);
}

/** @returns what stands in the fields after the last payload */
async function typeEach(
  within: Locator,
  payloads: readonly string[],
  tally: Tally,
): Promise<string[]> {
  let last: string[] = [];
  for (const payload of payloads) last = await typeInForm(within, payload, tally);
  return last;
}

async function typeInForm(within: Locator, payload: string, tally: Tally): Promise<string[]> {
  const typed = await typeInAll(within, payload);
  tally.typed += typed.length;
  return typed;
}

/** A preview reads back what will be sent, which takes it a moment. */
async function lookSoon(tally: Tally, place: string, where: Locator, words: readonly string[]) {
  const isThere = async () => {
    const text = plain(await where.innerText());
    return words.every((word) => text.includes(plain(word)));
  };
  for (let wait = 0; wait < 50 && !(await isThere()); wait++) await where.page().waitForTimeout(40);
  look(tally, place, await where.innerText(), words);
}
