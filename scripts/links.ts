/** `npm run links`: asks every address in `data/` whether it answers; without a network says that it could not. */
import { setTimeout as pause } from "node:timers/promises";
import { publishedModel } from "@/lib/guide/published-model";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

const AT_ONCE = 6;
const PATIENCE_MS = 15_000;
/** These refuse programs and answer people; a person has to look. */
const REFUSALS = new Set([401, 403, 405, 429, 999]);

type Answer = { url: string; state: "works" | "refused" | "broken" | "unreached"; note: string };

const urls = [
  ...new Set(
    JSON.stringify(publishedModel(currentModel, currentGuide)).match(/https?:\/\/[^"\\\s]+/g),
  ),
].sort();
console.log(`Asking ${urls.length} addresses, ${AT_ONCE} at a time`);

const waiting = [...urls];
const answers: Answer[] = [];
await Promise.all(Array.from({ length: AT_ONCE }, worker));

const of = (state: Answer["state"]) => answers.filter((answer) => answer.state === state);
for (const state of ["broken", "refused", "unreached"] as const)
  for (const { url, note } of of(state).slice(0, state === "unreached" ? 3 : undefined))
    console.log(`${state.padEnd(10)}${note.padEnd(14)}${url}`);
if (of("unreached").length === urls.length) {
  console.log(
    `No address could be reached: there is no network here. 0 of ${urls.length} checked.`,
  );
} else {
  console.log(
    `${of("works").length} work, ${of("refused").length} refuse programs, ${of("broken").length} are broken, ${of("unreached").length} could not be reached.`,
  );
  process.exitCode = of("broken").length > 0 ? 1 : 0;
}

async function worker(): Promise<void> {
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    answers.push(await ask(url));
    if (answers.length % 50 === 0) console.log(`  ${answers.length} of ${urls.length}`);
    await pause(50);
  }
}

async function ask(url: string): Promise<Answer> {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { "User-Agent": "Mozilla/5.0 (compatible; link check)" },
    });
    await answer.body?.cancel();
    const state = answer.ok ? "works" : REFUSALS.has(answer.status) ? "refused" : "broken";
    return { url, state, note: String(answer.status) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const note = cause instanceof Error && "code" in cause ? String(cause.code) : "no answer";
    return { url, state: "unreached", note };
  }
}
