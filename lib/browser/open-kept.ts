import "client-only";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { type Score, scoreResult } from "@/lib/scoring/score";
import { decodeSnapshot } from "@/lib/share/snapshot";
import type { KeptResult } from "./kept-results";
import { loadModel } from "./load-model";
import { readKept } from "./read-kept";

export type OpenedKept = KeptResult & {
  /** Undefined where the link or its requirements cannot be read just now. */
  seen: { model: RequirementModel; result: Result; score: Score } | undefined;
};

/** Every kept result with what its link says, the newest first. */
export async function openKept(): Promise<OpenedKept[]> {
  return Promise.all((await readKept()).map(async (kept) => ({ ...kept, seen: await see(kept) })));
}

async function see({ fragment }: KeptResult): Promise<OpenedKept["seen"]> {
  try {
    const opened = await decodeSnapshot(fragment, loadModel);
    if (!opened.ok) return undefined;
    const { model, result } = opened;
    return { model, result, score: scoreResult(model, result) };
  } catch {
    return undefined; // The requirements could not be loaded: no network, and not kept for offline.
  }
}
