import type { Answer, Answers, Evidence, Result } from "@/lib/model/result";
import { HTTPS_URL, LIMITS } from "@/lib/model/vocabulary";
import type { Draft, DraftAnswer, DraftEvidence } from "./draft";

/** A draft's own data as a result: half-written evidence is left out, nothing is guessed. */
export function resultOfDraft(draft: Draft): Result {
  const answers: Answers = {};
  for (const [id, drafted] of Object.entries(draft.answers)) {
    const answer = answerOf(drafted);
    if (answer !== undefined) answers[id] = answer;
  }
  return {
    schema: "headroom-result/1",
    model: draft.model,
    variant: draft.variant,
    answers,
    ...(Object.keys(draft.profile).length === 0 ? {} : { profile: draft.profile }),
    ...(Object.keys(draft.practices).length === 0 ? {} : { practices: draft.practices }),
    createdAt: draft.answeredAt,
    ...(draft.progress === undefined ? {} : { progress: draft.progress }),
  };
}

function answerOf({
  choice,
  confidence,
  evidence,
  coach,
  agreed,
}: DraftAnswer): Answer | undefined {
  if (choice === undefined) return undefined;
  if (typeof choice === "string") return { skip: choice };
  const shown = (evidence ?? []).map(evidenceOf).filter((entry) => entry !== undefined);
  return {
    level: choice,
    ...(confidence === undefined ? {} : { confidence }),
    ...(shown.length === 0 ? {} : { evidence: shown }),
    ...(coach === undefined ? {} : { coach }),
    ...(agreed === undefined ? {} : { agreed }),
  };
}

/** What a result takes as evidence, told without its schema, which no page loads for this alone. */
function evidenceOf({ text, url }: DraftEvidence): Evidence | undefined {
  const words = text.trim();
  if (words === "" || words.length > LIMITS.evidenceText) return undefined;
  const link = url.trim();
  const whole = link.length <= LIMITS.url && HTTPS_URL.test(link);
  return whole ? { text: words, url: link } : { text: words };
}
