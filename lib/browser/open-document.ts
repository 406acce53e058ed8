/** Opens a sealed document as far as a page shows it: the result, with the requirements that it names. */
import "client-only";
import { readResult } from "@/lib/model/read-result";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { ReaderKeys } from "@/lib/share/review-secrets";
import { loadModel } from "./load-model";
import { type OpenedDocument, type ReadAnswer, readDocument } from "./sealed-documents";

export type ShownDocument =
  | { ok: true; model: RequirementModel; result: Result; document: OpenedDocument }
  | Exclude<ReadAnswer, { ok: true }>;

/** Never throws. */
export async function openDocument(keys: ReaderKeys): Promise<ShownDocument> {
  const document = await readDocument(keys);
  if (!document.ok) return document;
  if (document.unchanged) return { ok: false, reason: "broken" };
  const { shared } = document.result;
  try {
    const model = await loadModel(shared.result.model.id, shared.result.model.version);
    if (model === undefined) return { ok: false, reason: "newer" };
    const read = readResult(shared.result, () => model);
    return read.ok
      ? { ok: true, model, result: read.result, document }
      : { ok: false, reason: "broken" };
  } catch {
    return { ok: false, reason: "offline" };
  }
}
