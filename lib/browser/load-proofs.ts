import "client-only";
import type { ProofsDocument } from "@/lib/model/proofs";
import { paths } from "@/lib/paths";
import { documentLoader } from "./load-document";

const load = documentLoader<ProofsDocument>("the document of proofs", ["proofs"]);

/**
 * What to produce to show level 3 or 4 of each competency, from this site's own static document.
 * Undefined where no such version exists; rejects where it could not be fetched.
 */
export function loadProofs(id: string, version: number): Promise<ProofsDocument | undefined> {
  return load(paths.proofs(id, version));
}
