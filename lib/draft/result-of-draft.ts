import type { Answer, Answers, Evidence, Result } from "@/lib/model/result";
import type { Draft, DraftAnswer, DraftEvidence } from "./draft";
import { evidenceFault } from "./evidence-fault";

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

function evidenceOf(entry: DraftEvidence): Evidence | undefined {
  const [text, url] = [entry.text.trim(), entry.url.trim()];
  const fault = evidenceFault(entry);
  if (text === "" || fault === "long") return undefined;
  return url === "" || fault === "link" ? { text } : { text, url };
}
