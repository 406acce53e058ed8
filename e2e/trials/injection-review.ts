/** Has a candidate and a coach send each other payloads, and looks wherever a review link shows what they sent. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "@playwright/test";
import ICAL from "ical.js";
import type { OwnLink } from "@/lib/model/own-link";
import { currentModel } from "@/lib/models";
import { paths } from "@/lib/paths";
import { writeLinksFile } from "@/lib/share/links-file";
import { encodeReviewLink } from "@/lib/share/review-link";
import { keepOpened } from "../fixtures/kept-results";
import { plain as asOnPaper, printedSheets } from "../fixtures/paper";
import { goToPart, type MadeLink, makeLink, putReview } from "../fixtures/review-link";
import { openLinks } from "../fixtures/review-links";
import { type SavedFile, savedFile } from "../fixtures/saved-file";
import { openDetails } from "../fixtures/settled";
import { type Hostile, hostile, ON_AGENDA } from "./hostile-review";
import { countRuns, openFile, openMarkup, plain, wordsAsMarkup } from "./injection";

/** What was tried, and what came of it. */
export type Tally = {
  typed: number;
  /** Payloads that stand as text where they should. */
  shown: number;
  opened: number;
  runs: number;
  /** Where which one does not stand. */
  missing: string[];
};

/** Milliseconds within which a page has drawn what it was given. */
const DRAWN = 5_000;

export const newTally = (): Tally => ({ typed: 0, shown: 0, opened: 0, runs: 0, missing: [] });

/** Counts the words that stand in a text, and writes down those that do not. Sentences may begin with a capital. */
export function look(
  tally: Tally,
  place: string,
  text: string,
  words: readonly string[],
  form: (text: string) => string = plain,
): void {
  const found = form(text).toLowerCase();
  for (const word of words) {
    const sought = form(word).toLowerCase();
    if (sought !== "" && found.includes(sought)) tally.shown += 1;
    else tally.missing.push(`${place}: ${word}`);
  }
}

/** The same for what is read from a page, which may still be drawing it. */
async function lookAt(
  tally: Tally,
  place: string,
  read: () => Promise<string>,
  words: readonly string[],
  form: (text: string) => string = plain,
): Promise<void> {
  let text = await read();
  const complete = () => {
    const seen = newTally();
    look(seen, place, text, words, form);
    return seen.missing.length === 0;
  };
  for (const began = Date.now(); !complete() && Date.now() - began < DRAWN; text = await read()) {
    await new Promise((later) => setTimeout(later, 50));
  }
  look(tally, place, text, words, form);
}

/** What stands in the text fields of a page. */
export async function valuesIn(within: Page | Locator): Promise<string> {
  const values = await within
    .locator("textarea, input:not([type=radio], [type=checkbox])")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  return values.join("\n");
}

/** @param turn which payloads come first (hostile-review.ts) */
export async function showReview(
  browser: Browser,
  site: string,
  payloads: readonly string[],
  turn: number,
): Promise<Tally> {
  const tally = newTally();
  const words = hostile(payloads, turn);
  const open = () => browser.newContext({ baseURL: site, serviceWorkers: "block" });
  const contexts = [await open(), await open(), await open()] as const;
  const counted = contexts.map(countRuns);
  const [candidate, coach, elsewhere] = contexts;
  const links = [await sendReview(candidate, words), await sendReview(candidate, words)] as const;
  const files = [
    ...(await showCandidate(await candidate.newPage(), words, links, tally)),
    await showCoach(await coach.newPage(), words, links[0], tally),
  ];
  await showReader(await coach.newPage(), words, links[0], tally);
  await showElsewhere(await elsewhere.newPage(), words, links[0], files, tally);
  await openFiles(await elsewhere.newPage(), files, words, tally);
  for (const context of contexts) await context.close();
  tally.runs = counted.reduce((sum, { runs }) => sum + runs, 0);
  return tally;
}

async function sendReview({ request }: BrowserContext, words: Hostile): Promise<MadeLink> {
  const link = await makeLink(request, words.result, words.note.join("\n"));
  await putReview(request, link, words.review);
  return link;
}

/** My links, the report with the coach's part, the plan after taking it over. @returns recovery file and calendar */
async function showCandidate(
  page: Page,
  words: Hostile,
  links: readonly MadeLink[],
  tally: Tally,
): Promise<SavedFile[]> {
  const { result, evidence, comments, actions, summary, candidate, coach, label } = words;
  await keepOpened(page, result);
  await openLinks(page);
  await takeFile(page, "Open a recovery file", recoveryFile(links, words));
  const row = page.getByRole("main").getByRole("listitem").first();
  await row.getByText(/^Reviewed on/).waitFor();
  await row.getByRole("button", { name: /^Revoke the link/ }).click();
  await lookAt(tally, "My links", () => row.getByRole("heading").innerText(), [label]);
  await lookAt(tally, "My links", () => row.getByText(/^Made .* with the name/).innerText(), [
    candidate,
  ]);
  await lookAt(tally, "My links", () => row.getByText("stops opening at once").innerText(), [
    label,
  ]);
  await row.getByRole("button", { name: "Keep it" }).click();
  const recovery = await savedFile(page, () =>
    page.getByRole("button", { name: "Save the recovery file" }).click(),
  );
  await page.goto(paths.results);
  const part = page.locator("section[aria-labelledby=coach]");
  await part.getByRole("button", { name: /^Take over/ }).click();
  await part.getByText("Taken over:").waitFor();
  await lookAt(tally, "own report", () => part.innerText(), [
    coach,
    ...comments,
    ...actions,
    ...summary,
  ]);
  look(tally, "whose review", (await part.locator("select").textContent()) ?? "", [label]);
  await openDetails(page);
  await lookAt(tally, "own report", () => page.getByRole("main").innerText(), evidence);
  const plan = page.locator("section[aria-labelledby=plan-agreed]");
  await lookAt(tally, "plan", () => plan.innerText(), [coach, ...actions]);
  const calendar = await savedFile(page, () =>
    page.getByRole("button", { name: "Save the weeks as a calendar file" }).click(),
  );
  return [recovery, calendar];
}

/** Every part of the review on the coach's own device, and its place in My reviews. @returns the reviews as a file */
async function showCoach(
  page: Page,
  words: Hostile,
  { path }: MadeLink,
  tally: Tally,
): Promise<SavedFile> {
  const { evidence, comments, actions, note, summary, candidate, coach } = words;
  const main = page.getByRole("main");
  await page.goto(path);
  await goToPart(page, "Before you begin");
  await lookAt(tally, "start", () => main.innerText(), [candidate, ...note]);
  await lookAt(tally, "start", () => valuesIn(main), [coach]);
  let [read, typed] = ["", ""];
  for (const { name } of currentModel.steps) {
    await goToPart(page, name);
    read += await main.innerText();
    typed += await valuesIn(main);
  }
  look(tally, "questions", read, [candidate, ...evidence]);
  look(tally, "questions", typed, comments);
  await goToPart(page, "Compare and agree");
  await lookAt(tally, "compare", () => main.innerText(), [candidate]);
  await lookAt(tally, "compare", () => valuesIn(main), comments);
  await goToPart(page, "Actions and summary");
  await lookAt(tally, "actions", () => main.innerText(), [candidate]);
  await lookAt(tally, "actions", () => valuesIn(main), [...actions, ...summary]);
  await page.getByRole("button", { name: "Remove action 1", exact: true }).click();
  await lookAt(
    tally,
    "actions",
    () => main.getByText(/^This removes/).innerText(),
    actions.slice(0, 1),
  );
  await goToPart(page, "Agenda for the meeting");
  const agenda = [comments, actions].flatMap((texts) => texts.slice(0, ON_AGENDA));
  agenda.push(candidate, coach, ...summary);
  await lookAt(tally, "agenda", () => page.locator("article.agenda").innerText(), agenda);
  look(tally, "paper", (await printedSheets(page, "A4")).join(""), agenda, asOnPaper);
  await page.goto(paths.coach, { waitUntil: "networkidle" });
  const row = rowOfReview(page);
  await row.getByRole("button", { name: /^Forget/ }).click();
  await lookAt(tally, "My reviews", () => row.getByRole("heading").innerText(), [candidate]);
  await lookAt(tally, "My reviews", () => row.getByText("This removes").innerText(), [candidate]);
  return savedFile(page, () => page.getByRole("button", { name: "Save all as one file" }).click());
}

async function showReader(page: Page, words: Hostile, { keys }: MadeLink, tally: Tally) {
  const { evidence, comments, actions, note, summary, candidate, coach } = words;
  await page.goto(`${paths.shared}#${encodeReviewLink("v", keys.readerSecret)}`);
  const part = page.locator("section[aria-labelledby=coach]");
  await lookAt(tally, "reader", () => part.innerText(), [
    coach,
    ...comments,
    ...actions,
    ...summary,
  ]);
  const about = page.getByRole("complementary", { name: "About this page" });
  await lookAt(tally, "reader", () => about.innerText(), [candidate, ...note]);
  await openDetails(page);
  await lookAt(tally, "reader", () => page.getByRole("main").innerText(), evidence);
}

/** The owner's own link and both files on a device that knew nothing of them. */
async function showElsewhere(
  page: Page,
  { candidate, label }: Hostile,
  { keys }: MadeLink,
  [recovery, , reviews]: readonly SavedFile[],
  tally: Tally,
) {
  const main = page.getByRole("main");
  await page.goto(`${paths.shared}#${encodeReviewLink("o", keys.ownerSecret)}`);
  await page.getByRole("heading", { name: "This is your own link" }).waitFor();
  await lookAt(tally, "own link", () => main.innerText(), [candidate]);
  await openLinks(page);
  await takeFile(page, "Open a recovery file", recovery?.bytes);
  await main
    .getByText(/^Reviewed on/)
    .first()
    .waitFor();
  await lookAt(tally, "recovered", () => main.innerText(), [label, candidate]);
  await page.goto(paths.coach, { waitUntil: "networkidle" });
  await takeFile(page, "Open a file of reviews", reviews?.bytes);
  await lookAt(tally, "taken over", () => rowOfReview(page).innerText(), [candidate]);
}

/** The only one in My reviews. */
function rowOfReview(page: Page): Locator {
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
}

/** Files as their own kind, and the calendar as one that takes its words for HTML. */
async function openFiles(
  page: Page,
  files: readonly SavedFile[],
  { actions, coach }: Hostile,
  tally: Tally,
) {
  const folder = mkdtempSync(join(tmpdir(), "headroom-"));
  for (const { name, bytes } of files) {
    const text = bytes.toString("utf8");
    tally.opened += await openFile(page, join(folder, name), text);
    if (!name.endsWith(".ics")) continue;
    tally.opened += await openMarkup(page, wordsAsMarkup(JSON.stringify(ICAL.parse(text))));
    const shown = (await page.locator("body").innerText()).replaceAll("\u2060", "");
    look(tally, "calendar", shown, [coach, ...actions]);
  }
  rmSync(folder, { recursive: true });
}

function recoveryFile(links: readonly MadeLink[], { candidate, label, note }: Hostile): Buffer {
  const made = links.map(
    ({ keys }): OwnLink => ({
      schema: "headroom-own-link/1",
      id: keys.documentId,
      ownerSecret: keys.ownerSecret,
      label,
      choice: { name: candidate, evidence: true, profile: true, practices: true, progress: true },
      note: note.join("\n"),
      createdAt: new Date().toISOString(),
      expiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
      state: "live",
    }),
  );
  return Buffer.from(writeLinksFile(made, new Date().toISOString()));
}

async function takeFile(page: Page, field: string, buffer: Buffer | undefined): Promise<void> {
  if (buffer === undefined) throw new Error(`nothing was saved to open by “${field}”`);
  const file = { name: "file.json", mimeType: "application/json", buffer };
  await page.getByLabel(field).setInputFiles(file);
}
