import { useMemo, useState, useSyncExternalStore } from "react";
import { KeptDraft } from "@/lib/browser/kept-draft";
import type { Draft } from "@/lib/draft/draft";
import type { Result } from "@/lib/model/result";

/**
 * A draft that the page changes; `result` is what its answers say, the same object while they stay the
 * same, and `now` the same with the steps that were done and the hours that the plan goes by.
 */
export function useKeptDraft(
  draft: Draft,
  resultOfDraft: (draft: Draft) => Result,
): { kept: KeptDraft; result: Result; now: Result } {
  const [kept] = useState(() => new KeptDraft(draft));
  const answers = useSyncExternalStore(kept.subscribe, () => kept.get().answers);
  const done = useSyncExternalStore(kept.subscribe, () => kept.get().progress);
  const profile = useSyncExternalStore(kept.subscribe, () => kept.get().profile);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what else the page changes needs no report anew
  const result = useMemo(() => resultOfDraft(kept.get()), [kept, answers, resultOfDraft]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft's own, whatever of it has changed
  const now = useMemo(() => resultOfDraft(kept.get()), [kept, result, done, profile]);
  return { kept, result, now };
}
