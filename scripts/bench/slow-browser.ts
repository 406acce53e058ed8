/** A browser on a slow device and a slow line, as the budgets mean them. */
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../browser.mjs";

/** How many times slower the processor is made. */
export const SLOWER = 4;

export type Line = {
  /** Milliseconds that every request waits for its answer. */
  latency: number;
  /** Bytes a second. */
  downloadThroughput: number;
  uploadThroughput: number;
};

const RATE = 1.6 * 1024 * 1024;
const UP = 750 * 1024;

/**
 * Fast 3G, twice: 1.6 Mbit/s down, 750 kbit/s up, 150 ms a round trip, as WebPageTest's "3G Fast" and
 * Lighthouse's `mobileSlow4G` say. `bare` gives each request just that. `devtools` is what Chrome
 * DevTools and Lighthouse make of it ("Fast 3G", since 2024 called "Slow 4G"): 3.75 times the delay
 * for each request and 90% of the rates, because connections cannot be slowed down from there.
 * Source: `throttling` in lighthouse/core/config/constants.js.
 */
export const FAST_3G = {
  bare: { latency: 150, downloadThroughput: RATE / 8, uploadThroughput: UP / 8 },
  devtools: {
    latency: 150 * 3.75,
    downloadThroughput: (RATE * 0.9) / 8,
    uploadThroughput: (UP * 0.9) / 8,
  },
} satisfies Record<string, Line>;

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser("chromium");
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args });
}

type Slow = { line?: Line; site?: string; rate?: number };

/**
 * A page of an empty browser profile.
 * @param rate how many times slower the processor is made
 * @param line the slow line it is on, else the machine's own
 * @param site what its paths are of
 */
export async function slowPage(
  browser: Browser,
  { line, site, rate = SLOWER }: Slow = {},
): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: "block",
    ...(site === undefined ? {} : { baseURL: site }),
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  if (line) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", { offline: false, ...line });
  }
  return page;
}
