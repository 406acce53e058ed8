/** A proof that needs a browser and the production build, for as long as it takes. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "../browser.mjs";
import type { Row } from "./row";
import { serveBuild } from "./serve-build";

export async function inBrowser(
  trial: (browser: Browser, site: string) => Promise<Row[]>,
): Promise<Row[]> {
  if (!existsSync(".next/BUILD_ID")) throw new Error("there is no build: npm start makes one");
  const { site, stop } = await serveBuild();
  const browser = await chromium.launch({
    executablePath: await findBrowser("chromium"),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    return await trial(browser, site);
  } finally {
    await browser.close();
    stop();
  }
}
