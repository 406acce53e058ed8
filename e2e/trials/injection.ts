/** Puts texts that would run as scripts wherever people can put a text, and counts those that ran. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import MarkdownIt from "markdown-it";
import { CV_FILE, RESULT_FILES } from "@/components/report/files-to-take";
import type { Answer, Result } from "@/lib/model/result";
import { currentModel, sampleResult } from "@/lib/models";
import { keepOpened } from "../fixtures/kept-results";
import { openDetails } from "../fixtures/settled";

/** Every page on which something can be typed, with what must be opened or chosen first. */
const FORMS: readonly { path: string; open?: (page: Page) => Promise<void> }[] = [
  { path: "/drafts" },
  { path: "/assessment/setup" },
  {
    path: "/assessment/mlops",
    open: async (page) => {
      for (const question of await page.locator("fieldset[id]:visible").all()) {
        await question.locator('input[type=radio][value="4"]').check();
      }
    },
  },
  { path: "/role" },
  { path: "/role/search" },
  { path: "/results", open: (page) => page.getByText("See it as the receiver will").click() },
];
const TYPED_IN =
  ":is(input:not([type]), input[type=text], input[type=search], input[type=url], textarea):not([readonly])";

/** Counts scripts of ours that ran in a context, from now on. */
export function countRuns(context: BrowserContext): { runs: number } {
  const counted = { runs: 0 };
  context.on("dialog", (dialog) => {
    counted.runs += 1;
    return dialog.dismiss();
  });
  return counted;
}

/** How many of the payloads run where nothing stands in their way: they are live. */
export async function runUnguarded(page: Page, payloads: readonly string[]): Promise<number> {
  const counted = countRuns(page.context());
  let live = 0;
  for (const payload of payloads) {
    const before = counted.runs;
    await page.setContent(`<p>${payload}</p>`, { waitUntil: "commit" });
    for (let wait = 0; wait < 10 && counted.runs === before; wait++) await page.waitForTimeout(30);
    if (counted.runs > before) live += 1;
  }
  return live;
}

/** Types each payload into every field there is. @returns how many times something was typed */
export async function typeEverywhere(
  page: Page,
  site: string,
  payloads: readonly string[],
): Promise<number> {
  let typed = 0;
  for (const { path, open } of FORMS) {
    await page.goto(site + path, { waitUntil: "networkidle" });
    await open?.(page);
    for (const payload of payloads) typed += (await typeInAll(page, payload)).length;
  }
  return typed;
}

/**
 * Types a payload into every field that is on screen, with a number of its own in each, so that one can be
 * told from the other where it is shown. @returns what stands in the fields then: some take less of it
 */
export async function typeInAll(within: Page | Locator, payload: string): Promise<string[]> {
  const fields = within.locator(TYPED_IN).filter({ visible: true });
  const typed: string[] = [];
  for (let i = 0; i < (await fields.count()); i++) {
    await fields.nth(i).fill(payload.replaceAll("alert(1)", `alert(${i + 1})`));
    typed.push(await fields.nth(i).inputValue());
  }
  return typed;
}

/** Results that hold every payload as evidence, in an address and, one each, as a name. */
export function hostileResults(payloads: readonly string[], most: number): Result[] {
  const ids = Object.entries(sampleResult.answers)
    .filter(([, answer]) => "level" in answer)
    .map(([id]) => id);
  const answers = Object.fromEntries(
    ids.map((id, i): [string, Answer] => {
      const mine = payloads.filter((_, place) => place % ids.length === i).slice(0, 10);
      const evidence = mine.map((text) => ({
        text,
        url: `https://x.test/${text.replace(/\s/g, "")}`,
      }));
      return [id, { level: 3, ...(evidence.length > 0 ? { evidence } : {}) }];
    }),
  );
  return payloads
    .slice(0, most)
    .map((name) => ({ ...sampleResult, answers, name: name.slice(0, 80) }));
}

/** Opens a result as a file, keeps it, and shows it everywhere. @returns how many payloads stand as text in the report */
export async function showReport(
  page: Page,
  result: Result,
  payloads: readonly string[],
): Promise<number> {
  await keepOpened(page, result);
  await page.goto("/results", { waitUntil: "networkidle" });
  await page.getByText("See it as the receiver will").click();
  await openDetails(page);
  const text = plain(await page.locator("main").innerText());
  return payloads.filter((payload) => text.includes(plain(payload))).length;
}

/** A text whatever its lines. */
export const plain = (text: string) => text.replace(/\s+/g, "");

/** Opens every export of a result in the browser, as its own kind of file and as what others make of it. @returns how many */
export async function openExports(page: Page, result: Result): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "headroom-"));
  let opened = 0;
  for (const { name, extension, write } of [...RESULT_FILES, CV_FILE]) {
    const text = await write(currentModel, result);
    const file = join(folder, `${name.replaceAll(" ", "-")}.${extension}`);
    opened += await openFile(page, file, text);
    const html = asOthersShow(extension, name, text);
    if (html !== undefined) opened += await openMarkup(page, html);
  }
  rmSync(folder, { recursive: true });
  return opened;
}

/** Opens a file as its own kind. @returns 1 */
export async function openFile(page: Page, path: string, content: string): Promise<number> {
  writeFileSync(path, content);
  // What a browser does not show it saves, which ends the visit.
  await page.goto(pathToFileURL(path).href).catch(() => undefined);
  return 1;
}

/** Opens what somebody took for HTML. @returns 1 */
export async function openMarkup(page: Page, html: string): Promise<number> {
  await page.setContent(html);
  await page.waitForTimeout(200);
  return 1;
}

/** Markdown with its HTML let through, and a CV by a theme that takes its words for HTML. */
function asOthersShow(extension: string, name: string, text: string): string | undefined {
  if (extension === "md") return new MarkdownIt({ html: true, linkify: true }).render(text);
  return name === CV_FILE.name ? wordsAsMarkup(text) : undefined;
}

/** Every text in a JSON document, taken for HTML. */
export function wordsAsMarkup(json: string): string {
  const words: string[] = [];
  JSON.parse(json, (_, value) => {
    if (typeof value === "string" && !/^https?:/.test(value)) words.push(value);
    return value;
  });
  return words.map((word) => `<p>${word}</p>`).join("");
}
