/** The proofs of a role guide by themselves: what a learning plan needs of it. */
import type { ProofsDocument } from "@/lib/model/proofs";
import type { RoleGuide } from "@/lib/model/role-guide";

export function proofsDocument({ model, competencies }: RoleGuide): ProofsDocument {
  return {
    model,
    proofs: Object.fromEntries(competencies.map(({ competency, proofs }) => [competency, proofs])),
  };
}
