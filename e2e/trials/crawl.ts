/** Opens pages one after the other, plays with what they load late, and writes down what was refused. */
import type { BrowserContext, Page } from "@playwright/test";
import { watch } from "../fixtures/watched";

/** @returns how many pages were opened, and what one of them did against its policy or our promises */
export async function crawl(
  context: BrowserContext,
  site: string,
  paths: readonly string[],
): Promise<{ pages: number; faults: string[] }> {
  const faults: string[] = [];
  watch(context, faults);
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(site + path, { waitUntil: "networkidle" });
    if (!(await underPolicy(page))) faults.push(`${path} has no policy`);
  }
  await page.close();
  return { pages: paths.length, faults };
}

/** Whether the policy stands in the page; that it is in force is tried by breaking it, in e2e/policy.spec.ts. */
async function underPolicy(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector('head > meta[http-equiv="Content-Security-Policy"]') !== null,
  );
}
