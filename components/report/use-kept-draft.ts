import { useMemo, useState, useSyncExternalStore } from "react";
import { KeptDraft } from "@/lib/browser/kept-draft";
import type { Draft } from "@/lib/draft/draft";
import type { Result } from "@/lib/model/result";

/**
 * A draft that the page changes; `result` is what its answers say, the same object while they stay the
 * same, and `now` the same with the steps that were done.
 */
export function useKeptDraft(
  draft: Draft,
  resultOfDraft: (draft: Draft) => Result,
): { kept: KeptDraft; result: Result; now: Result } {
  const [kept] = useState(() => new KeptDraft(draft));
  const answers = useSyncExternalStore(kept.subscribe, () => kept.get().answers);
  const done = useSyncExternalStore(kept.subscribe, () => kept.get().progress);
  // biome-ignore lint/correctness/useExhaustiveDependencies: answers are all that the page changes of it
  const result = useMemo(() => resultOfDraft(kept.get()), [kept, answers, resultOfDraft]);
  const now = useMemo(() => {
    const { progress: _, ...rest } = result;
    return done === undefined ? rest : { ...rest, progress: done };
  }, [result, done]);
  return { kept, result, now };
}
