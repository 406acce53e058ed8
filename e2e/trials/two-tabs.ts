/** Two tabs answer the same step at the same time; the last word on every question must stand. */
import type { BrowserContext, Page } from "@playwright/test";
import { expectSaved, formIsLive } from "../fixtures/candidate";
import { chosen } from "./killed-browser";

/** @returns how many questions were edited, and how many ended with an answer nobody gave last */
export async function editInTwoTabs(
  context: BrowserContext,
  site: string,
  edits: number,
): Promise<{ questions: number; lost: number }> {
  const pages = [await context.newPage(), await context.newPage()];
  for (const page of pages) {
    await page.goto(`${site}/assessment/mlops`);
    await formIsLive(page);
  }
  const last = await Promise.all(pages.map((page, tab) => edit(page, tab, edits)));
  for (const page of pages) await expectSaved(page);
  // A third page reads what is stored, and both must have followed.
  const reader = await context.newPage();
  await reader.goto(`${site}/assessment/mlops`);
  await formIsLive(reader);
  const stored = await chosen(reader);
  const questions = new Set(last.flatMap((choices) => Object.keys(choices)));
  let lost = 0;
  for (const question of questions) {
    const given = last.flatMap((choices) => choices[question] ?? []);
    if (!given.includes(stored[question] ?? "")) lost += 1;
  }
  for (const page of pages) {
    await page.waitForTimeout(500);
    const shown = await chosen(page);
    lost += [...questions].filter((question) => shown[question] !== stored[question]).length;
  }
  for (const page of [...pages, reader]) await page.close();
  return { questions: questions.size, lost };
}

/** Each tab has three questions of its own, and both share the seventh. */
async function edit(page: Page, tab: number, edits: number): Promise<Record<string, string>> {
  return page.evaluate(
    async ({ tab, edits }) => {
      const questions = [...document.querySelectorAll<HTMLFieldSetElement>("fieldset[id]")];
      const own = questions.filter((_, i) => i % 2 === tab || i === questions.length - 1);
      const last: Record<string, string> = {};
      for (let i = 0; i < edits; i++) {
        const question = own[i % own.length];
        const radios = question?.querySelectorAll<HTMLInputElement>("input[data-level]");
        const radio = radios?.[Math.floor(Math.random() * radios.length)];
        if (radio === undefined) continue;
        if (!radio.checked) radio.click();
        last[radio.name] = radio.value;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
      }
      return last;
    },
    { tab, edits },
  );
}
