import type { Proof, Proofs } from "./proofs";

/** The proof that shows `level`, or undefined below 3, where none is asked for. */
export function proofOf(proofs: Proofs | undefined, level: number): Proof | undefined {
  if (level === 3) return proofs?.to_3;
  return level === 4 ? proofs?.to_4 : undefined;
}
