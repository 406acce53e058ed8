/** Scripts that are typed, opened, shown or exported as text. */
import {
  countRuns,
  hostileResults,
  openExports,
  runUnguarded,
  showReport,
  typeEverywhere,
} from "@/e2e/trials/injection";
import { SCRIPT_PAYLOADS } from "@/e2e/trials/script-payloads";
import { inBrowser } from "./in-browser";
import { type Row, timeSince } from "./row";

/** Results that are shown and exported; each holds all payloads as evidence and another one as a name. */
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
    return [
      {
        promise: "a script that somebody gives as text stays text",
        tried: `${SCRIPT_PAYLOADS.length} payloads (${live} run in a bare page): ${typed} times typed, ${shown} shown, ${opened} exports opened`,
        "how many": `${SCRIPT_PAYLOADS.length} payloads`,
        result: `${counted.runs} executed`,
        ok:
          counted.runs === 0 &&
          live >= SCRIPT_PAYLOADS.length / 2 &&
          shown === RESULTS * SCRIPT_PAYLOADS.length,
        time: timeSince(began),
      },
    ];
  });
}
