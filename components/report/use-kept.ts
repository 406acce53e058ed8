import { useSyncExternalStore } from "react";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import type { Draft } from "@/lib/draft/draft";

const nothing = () => () => undefined;

/** A part of the reader's own draft as it changes, or `otherwise` where the report is not on one. */
export function useKept<T>(
  kept: KeptDraft | undefined,
  part: (draft: Draft) => T,
  otherwise: T,
): T {
  return useSyncExternalStore(kept?.subscribe ?? nothing, () =>
    kept === undefined ? otherwise : part(kept.get()),
  );
}
