/** What a result does not take of what was typed as evidence, told without its schema, which no page loads for this alone. */
import { HTTPS_URL, LIMITS } from "@/lib/model/vocabulary";
import type { Draft, DraftEvidence } from "./draft";

/** `long` and `wordless` leave the whole entry out, `link` its link alone. */
export type EvidenceFault = "long" | "wordless" | "link";

export function evidenceFault({ text, url }: DraftEvidence): EvidenceFault | undefined {
  const [words, link] = [text.trim(), url.trim()];
  if (words.length > LIMITS.evidenceText) return "long";
  if (link === "") return undefined;
  if (words === "") return "wordless";
  return link.length <= LIMITS.url && HTTPS_URL.test(link) ? undefined : "link";
}

/** Ids of answers with a level whose evidence is not taken as it was typed, in the draft's order. */
export function notTaken({ answers }: Pick<Draft, "answers">): string[] {
  return Object.entries(answers)
    .filter(
      ([, { choice, evidence }]) => typeof choice === "number" && evidence?.some(evidenceFault),
    )
    .map(([id]) => id);
}
