import "client-only";
import { type ProofsDocument, proofsDocumentSchema } from "@/lib/model/proofs";
import { paths } from "@/lib/paths";
import { documentLoader } from "./load-document";

const load = documentLoader("the document of proofs", async (answer) =>
  proofsDocumentSchema.parse(await answer.json()),
);

/**
 * What to produce to show level 3 or 4 of each competency, from this site's own static document.
 * Undefined where no such version exists; rejects where it could not be fetched or is not that
 * document.
 */
export function loadProofs(id: string, version: number): Promise<ProofsDocument | undefined> {
  return load(paths.proofs(id, version));
}
