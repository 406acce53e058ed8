"use client";

import { useMemo, useState } from "react";
import { MadeLink } from "@/components/ui/made-link";
import type { OwnLink } from "@/lib/model/own-link";
import { paths } from "@/lib/paths";
import { encodeReviewLink } from "@/lib/share/review-link";
import { ownerKeys } from "@/lib/share/review-secrets";

type Kind = "c" | "v" | "o";

/** The three links of one document, each with what it lets somebody do. */
export function HandOut({ link }: { link: OwnLink }) {
  const [shown, setShown] = useState<Kind>();
  const { label, ownerSecret } = link;
  const keys = useMemo(() => ownerKeys(ownerSecret), [ownerSecret]);
  const secrets = { c: keys.coachSecret, v: keys.readerSecret, o: ownerSecret };
  const kinds: Record<Kind, { ask: string; words: string; label: string; tryIt: string | null }> = {
    c: {
      ask: "The coach’s link",
      words: `For ${label} alone: whoever has it can read, and write the review.`,
      label: `The review link for ${label}`,
      tryIt: "Open it as the coach will",
    },
    v: {
      ask: "A link for reading",
      words:
        "For somebody who may see the result, your note and the review, and change nothing. Revoking the link ends this one too.",
      label: `The link for reading what ${label} sees`,
      tryIt: "Open it as they will",
    },
    o: {
      ask: "My own link",
      words:
        "For yourself on another device: it puts this link on the list there. Whoever has it can change and revoke, so give it to nobody.",
      label: `Your own link for what ${label} sees`,
      tryIt: null,
    },
  };
  const order: Kind[] = ["c", "v", "o"];
  const chosen = shown && kinds[shown];
  return (
    <div className="no-print mt-3">
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        {order.map((kind) => (
          <button
            key={kind}
            type="button"
            className={kind === "c" ? "btn btn-quiet" : "btn-text text-small"}
            aria-expanded={shown === kind}
            onClick={() => setShown(shown === kind ? undefined : kind)}
          >
            {kinds[kind].ask}
            <span className="sr-only"> of what {label} sees</span>
          </button>
        ))}
      </div>
      {shown && chosen && (
        <div className="mt-3 border-l-4 border-line-strong py-1 pl-4">
          <p className="mb-2 text-small">{chosen.words}</p>
          <MadeLink
            key={shown}
            url={`${window.location.origin}${paths.shared}#${encodeReviewLink(shown, secrets[shown])}`}
            label={chosen.label}
            title={shown === "c" ? "Please review how I see myself" : "A result from Headroom"}
            tryIt={chosen.tryIt}
          />
        </div>
      )}
    </div>
  );
}
