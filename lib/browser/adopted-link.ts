import "client-only";
import type { OwnLink } from "@/lib/model/own-link";
import { UNNAMED_COACH } from "@/lib/share/link-state";
import type { OwnerKeys } from "@/lib/share/review-secrets";
import { countEvidence } from "@/lib/share/shared-result";
import { withRead } from "./manage-links";
import type { OpenedDocument } from "./sealed-documents";

/** A link as this device keeps it from the owner's own link: what was chosen is read from what it shows. */
export function adoptedLink(keys: OwnerKeys, document: OpenedDocument, label: string): OwnLink {
  const { shared, updatedAt } = document.result;
  const { name = "", answers, profile, practices, progress } = shared.result;
  const link: OwnLink = {
    schema: "headroom-own-link/1",
    id: keys.documentId,
    ownerSecret: keys.ownerSecret,
    label: label || UNNAMED_COACH,
    choice: {
      name,
      evidence: countEvidence(answers) > 0,
      profile: profile !== undefined,
      practices: practices !== undefined,
      progress: progress !== undefined,
    },
    ...(shared.note === undefined ? {} : { note: shared.note }),
    createdAt: updatedAt,
    expiresAt: document.expiresAt,
    state: "live",
  };
  return withRead(link, document);
}
