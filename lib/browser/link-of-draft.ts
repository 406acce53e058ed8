import "client-only";
import type { Draft } from "@/lib/draft/draft";
import { resultOfDraft } from "@/lib/draft/result-of-draft";
import { paths } from "@/lib/paths";
import { encodeSnapshot } from "@/lib/share/snapshot";
import { loadModel } from "./load-model";

/**
 * The snapshot link that holds all of a draft, or undefined where it would be longer than
 * `LIMITS.link`. Rejects where the requirements could not be loaded.
 */
export async function linkOfDraft(draft: Draft): Promise<string | undefined> {
  const model = await loadModel(draft.model.id, draft.model.version);
  if (model === undefined) throw new Error("the draft's model is not published");
  const fragment = encodeSnapshot(model, resultOfDraft(draft));
  return fragment && `${window.location.origin}${paths.shared}#${fragment}`;
}
