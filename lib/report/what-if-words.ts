/** What a what-if changes, in words. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { WhatIf } from "./what-if";
import { count, GATE_WORDS, listOf, nameOf, namesOf, points, VERDICT_WORDS } from "./words";

/** "Readiness 61 → 66" and "The verdict goes from “Building” to “On track”", for beside the controls. */
export function whatIfHeadline({ readiness, verdict, band }: WhatIf): {
  number: string;
  verdict: string;
} {
  const shown = (value: number | null, ends: unknown) =>
    value === null || ends === null ? undefined : points(value);
  const [before, after] = [shown(readiness.now, band.now), shown(readiness.after, band.after)];
  const number =
    after === undefined
      ? "No single figure yet"
      : before === undefined
        ? `Readiness ${after}`
        : before === after
          ? `Readiness stays ${after}`
          : `Readiness ${before} → ${after}`;
  const said =
    verdict.now === verdict.after
      ? `The verdict stays “${VERDICT_WORDS[verdict.now]}”`
      : `The verdict goes from “${VERDICT_WORDS[verdict.now]}” to “${VERDICT_WORDS[verdict.after]}”`;
  return { number, verdict: said };
}

/** Everything that changes, one sentence each; none where nothing does. */
export function whatIfSentences(model: RequirementModel, whatIf: WhatIf): string[] {
  const { band, change, gates, closed, opened, answeredShare } = whatIf;
  const range = (ends: [number, number] | null) => ends?.map(points).join(" to ");
  const [before, after] = [range(band.now), range(band.after)];
  const sentences: string[] = [];
  if (change !== null && Math.abs(change) >= 0.005 && band.after !== null && band.now !== null) {
    const size = Math.abs(change).toFixed(1);
    sentences.push(
      size === "0.0"
        ? `The sum of the answers ${change > 0 ? "rises" : "falls"} by less than a tenth of a point.`
        : `The sum of the answers ${change > 0 ? "rises" : "falls"} by ${size} ${size === "1.0" ? "point" : "points"}.`,
    );
  }
  if (after !== undefined && after !== before) {
    sentences.push(
      before === undefined
        ? `Enough is answered for a range: ${after} is likely.`
        : `The likely range is ${after}, ${before} now.`,
    );
  }
  if (answeredShare.after > answeredShare.now) {
    const [was, is] = [answeredShare.now, answeredShare.after].map((share) =>
      Math.floor(share * 100 + 1e-9),
    );
    if (was !== is) sentences.push(`${is}% of the weight has a level, ${was}% now.`);
  }
  for (const { id, now, after: then } of gates) {
    sentences.push(
      `The must-have ${nameOf(model, id)} goes from ${GATE_WORDS[now]} to ${GATE_WORDS[then]}.`,
    );
  }
  if (closed.length > 0) {
    sentences.push(
      `${count(closed.length, "gap closes", "gaps close")}: ${listOf(namesOf(model, closed))}.`,
    );
  }
  if (opened.length > 0) {
    sentences.push(
      `${count(opened.length, "gap opens", "gaps open")}: ${listOf(namesOf(model, opened))}.`,
    );
  }
  return sentences;
}
