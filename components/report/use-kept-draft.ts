import { useMemo, useState, useSyncExternalStore } from "react";
import { KeptDraft } from "@/lib/browser/kept-draft";
import type { Draft } from "@/lib/draft/draft";
import type { Result } from "@/lib/model/result";

/** A draft that the page changes, and `now`: its result with the steps that were done since. */
export function useKeptDraft(draft: Draft, result: Result): { kept: KeptDraft; now: Result } {
  const [kept] = useState(() => new KeptDraft(draft));
  const done = useSyncExternalStore(kept.subscribe, () => kept.get().progress);
  const now = useMemo(() => {
    const { progress: _, ...rest } = result;
    return done === undefined ? rest : { ...rest, progress: done };
  }, [result, done]);
  return { kept, now };
}
