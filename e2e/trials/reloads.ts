/** Reloads the page after every single answer of the whole questionnaire. */
import type { Page } from "@playwright/test";
import { expectSaved, formIsLive } from "../fixtures/candidate";
import { chosen } from "./killed-browser";

/** @returns how many answers were given, and how many a reload took away */
export async function reloadAtEveryQuestion(
  page: Page,
  site: string,
  steps: readonly string[],
): Promise<{ answers: number; lost: number }> {
  let answers = 0;
  let lost = 0;
  for (const step of steps) {
    await page.goto(`${site}/assessment/${step}`);
    await formIsLive(page);
    const count = await page.locator("fieldset[id]:visible").count();
    const given: Record<string, string> = {};
    for (let i = 0; i < count; i++) {
      const question = page.locator("fieldset[id]:visible").nth(i);
      const value = String((answers + i) % 5);
      await question.locator(`input[value="${value}"]`).check();
      await expectSaved(page);
      given[(await question.getAttribute("id")) ?? ""] = value;
      await page.reload();
      await formIsLive(page);
      const found = await chosen(page);
      lost += Object.entries(given).filter(([id, choice]) => found[id] !== choice).length;
    }
    answers += count;
  }
  return { answers, lost };
}
