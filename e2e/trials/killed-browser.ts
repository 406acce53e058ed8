/** Kills the browser in the middle of answering, and looks for answers that were shown as saved. */
import type { Page } from "@playwright/test";
import { formIsLive } from "../fixtures/candidate";
import { makeProfile, startBrowser } from "./browser-process";

type Choice = { question: string; value: string };

/** @returns how many answers were shown as saved in all, and how many of them were gone */
export async function killWhileAnswering(
  { executable, site }: { executable: string; site: string },
  kills: number,
): Promise<{ saved: number; lost: number }> {
  const profile = makeProfile();
  const step = `${site}/assessment/mlops`;
  let saved = 0;
  let lost = 0;
  let before: Record<string, string[]> = {};
  for (let round = 0; round <= kills; round++) {
    const { page, kill } = await startBrowser(executable, profile.path);
    await page.goto(step);
    await formIsLive(page);
    const found = await chosen(page);
    for (const [question, allowed] of Object.entries(before)) {
      saved += 1;
      if (!allowed.includes(found[question] ?? "")) lost += 1;
    }
    if (round === kills) {
      await kill();
      break;
    }
    const log: Choice[] = [];
    let acknowledged = 0;
    await page.exposeFunction("noteChoice", (choice: Choice) => log.push(choice));
    await page.exposeFunction("noteSaved", (count: number) => {
      acknowledged = Math.max(acknowledged, count);
    });
    await page.evaluate(answerWithoutEnd);
    await page.waitForTimeout(300 + Math.random() * 1500);
    await kill();
    before = allowedAfter(found, log, acknowledged);
  }
  profile.remove();
  return { saved, lost };
}

/** What each question may show after the kill: its last answer told as saved, or one given later. */
function allowedAfter(
  found: Record<string, string>,
  log: readonly Choice[],
  acknowledged: number,
): Record<string, string[]> {
  const allowed: Record<string, string[]> = Object.fromEntries(
    Object.entries(found).map(([question, value]) => [question, [value]]),
  );
  log.forEach(({ question, value }, i) => {
    allowed[question] = i < acknowledged ? [value] : [...(allowed[question] ?? [""]), value];
  });
  return allowed;
}

export async function chosen(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [
        ...document.querySelectorAll<HTMLInputElement>("fieldset[id] input[data-level]:checked"),
      ].map(({ name, value }) => [name, value]),
    ),
  );
}

/** Runs in the page: answers at a person's fastest pace, and tells when the page says "saved". */
function answerWithoutEnd(): void {
  const told = window as unknown as {
    noteChoice: (choice: Choice) => Promise<void>;
    noteSaved: (count: number) => void;
  };
  const radios = [...document.querySelectorAll<HTMLInputElement>("input[data-level]")];
  let count = 0;
  const note = document.querySelector("[data-save-state]");
  if (note === null) throw new Error("the page has no word about saving");
  new MutationObserver(() => {
    if (note.getAttribute("data-save-state") === "saved") told.noteSaved(count);
  }).observe(note, { attributes: true });
  void (async () => {
    for (;;) {
      await new Promise((done) => setTimeout(done, 20));
      const radio = radios[Math.floor(Math.random() * radios.length)];
      if (radio === undefined || radio.checked || Math.random() < 0.5) continue;
      // Known outside before it is made: what is saved can outlive a message that was on its way.
      await told.noteChoice({ question: radio.name, value: radio.value });
      count += 1;
      radio.click();
    }
  })();
}
