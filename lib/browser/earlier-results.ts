/** Results on this device that the present one may be compared with. */
import "client-only";
import type { Draft } from "@/lib/draft/draft";
import { resultOfDraft } from "@/lib/draft/result-of-draft";
import type { Result } from "@/lib/model/result";
import { readShelf } from "./draft-shelf";

/** `at`, an ISO date-time, is when a draft was answered or its kept state, told by `earlier`, was saved. */
export type EarlierResult = {
  key: string;
  name: string;
  at: string;
  earlier: boolean;
  result: Result;
};

/**
 * Every other draft for the same role and every earlier state whose answers differ from what came
 * after it, the latest first; those without an answer are left out. Rejects where nothing can be read.
 */
export async function earlierResults(modelId: string): Promise<EarlierResult[]> {
  const { current, drafts } = await readShelf();
  return drafts
    .flatMap((shelved): EarlierResult[] => {
      if (shelved.state !== "ready") return [];
      const { id, draft, earlier } = shelved;
      const changed = earlier.filter(
        (state, i) => !sameAnswers(state.draft, i === 0 ? draft : earlier[i - 1]?.draft),
      );
      const states = changed.map((state) => ({
        key: `${id} ${state.sequence}`,
        name: state.draft.name,
        at: state.draft.savedAt,
        earlier: true,
        result: resultOfDraft(state.draft),
      }));
      if (id === current) return states;
      const whole = { key: id, name: draft.name, at: draft.answeredAt, earlier: false };
      return [{ ...whole, result: resultOfDraft(draft) }, ...states];
    })
    .filter(({ result }) => result.model.id === modelId && Object.keys(result.answers).length > 0)
    .sort((a, b) => b.at.localeCompare(a.at));
}

function sameAnswers(one: Draft, other: Draft | undefined): boolean {
  return JSON.stringify(one.answers) === JSON.stringify(other?.answers);
}
