/** What the questionnaire promises to keep, tried on a real browser and the production build. */
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { damageDrafts } from "@/e2e/trials/damaged-drafts";
import { killWhileAnswering } from "@/e2e/trials/killed-browser";
import { reloadAtEveryQuestion } from "@/e2e/trials/reloads";
import { editInTwoTabs } from "@/e2e/trials/two-tabs";
import { currentModel } from "@/lib/models";
import { findBrowser } from "../browser.mjs";
import { type Row, timeSince } from "./row";
import { serveBuild } from "./serve-build";

const KILLS = 50;
const EDITS = 1_000;
const DAMAGED = 500;

export async function prove(): Promise<Row[]> {
  if (!existsSync(".next/BUILD_ID")) throw new Error("there is no build: npm start makes one");
  const executable = await findBrowser("chromium");
  const { site, stop } = await serveBuild();
  const browser = await chromium.launch({
    executablePath: executable,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    return [
      await row("no answer shown as saved is lost when the browser is killed", async () => {
        const { saved, lost } = await killWhileAnswering({ executable, site }, KILLS);
        return { tried: `SIGKILL × ${KILLS}`, many: `${saved} answers looked for`, lost };
      }),
      await row("a reload loses no answer", async () => {
        const page = await browser.newPage();
        const steps = currentModel.steps.map(({ id }) => id);
        const { answers, lost } = await reloadAtEveryQuestion(page, site, steps);
        return { tried: "a reload after every question", many: `${answers} answers`, lost };
      }),
      await row("two tabs lose nothing of one another's", async () => {
        const { questions, lost } = await editInTwoTabs(await browser.newContext(), site, EDITS);
        return { tried: `two tabs × ${EDITS} edits`, many: `${questions} questions`, lost };
      }),
      await row("a damaged draft is never overwritten in silence", async () => {
        const { drafts, overwritten } = await damageDrafts(await browser.newPage(), site, DAMAGED);
        return { tried: "twelve kinds of damage", many: `${drafts} drafts`, lost: overwritten };
      }),
    ];
  } finally {
    await browser.close();
    stop();
  }
}

type Trial = { tried: string; many: string; lost: number };

async function row(promise: string, trial: () => Promise<Trial>): Promise<Row> {
  const began = performance.now();
  const { tried, many, lost } = await trial();
  return {
    promise,
    tried,
    "how many": many,
    result: `${lost} lost`,
    ok: lost === 0,
    time: timeSince(began),
  };
}
