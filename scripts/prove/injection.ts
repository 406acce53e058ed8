/** Scripts that are typed, opened, shown, sent or exported as text. */
import {
  countRuns,
  hostileResults,
  openExports,
  runUnguarded,
  showReport,
  typeEverywhere,
} from "@/e2e/trials/injection";
import { showReview } from "@/e2e/trials/injection-review";
import { typeReview } from "@/e2e/trials/injection-review-typing";
import { SCRIPT_PAYLOADS } from "@/e2e/trials/script-payloads";
import { inBrowser } from "./in-browser";
import { type Row, timeSince } from "./row";

/**
 * Results that are shown and exported, and reviews that are sent; each holds all payloads, and others than the
 * rest as names and on the agenda, which after 17 reviews have all been there.
 */
const RESULTS = 20;

export async function prove(): Promise<Row[]> {
  return inBrowser(async (browser, site) => {
    const bare = await browser.newPage();
    const live = await runUnguarded(bare, SCRIPT_PAYLOADS);
    await bare.close();
    const began = performance.now();
    const context = await browser.newContext({ baseURL: site });
    const counted = countRuns(context);
    const page = await context.newPage();
    let [shown, opened] = [0, 0];
    for (const result of hostileResults(SCRIPT_PAYLOADS, RESULTS)) {
      shown += await showReport(page, result, SCRIPT_PAYLOADS);
      await page.goto("about:blank");
      opened += await openExports(page, result);
    }
    const typed = await typeEverywhere(page, site, SCRIPT_PAYLOADS);
    await context.close();
    const reviews = [await typeReview(browser, site, SCRIPT_PAYLOADS)];
    for (let turn = 0; turn < RESULTS; turn++) {
      reviews.push(await showReview(browser, site, SCRIPT_PAYLOADS, turn));
    }
    const inReviews = (what: "typed" | "shown" | "opened" | "runs") =>
      reviews.reduce((sum, tally) => sum + tally[what], 0);
    const runs = counted.runs + inReviews("runs");
    const missing = reviews.flatMap((tally) => tally.missing);
    return [
      {
        promise: "a script that somebody gives as text stays text",
        tried: `${SCRIPT_PAYLOADS.length} payloads (${live} run in a bare page): ${typed + inReviews("typed")} times typed, ${shown + inReviews("shown")} shown, ${opened + inReviews("opened")} exports opened; of these ${inReviews("typed")}, ${inReviews("shown")} and ${inReviews("opened")} in review links`,
        "how many": `${SCRIPT_PAYLOADS.length} payloads`,
        result: `${runs} executed${missing.length > 0 ? `; not shown as text: ${missing.join("; ")}` : ""}`,
        ok:
          runs === 0 &&
          live >= SCRIPT_PAYLOADS.length / 2 &&
          shown === RESULTS * SCRIPT_PAYLOADS.length &&
          missing.length === 0,
        time: timeSince(began),
      },
    ];
  });
}
