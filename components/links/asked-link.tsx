"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { BusyButton } from "@/components/ui/busy-button";
import { leaveFocus } from "@/components/ui/leave-focus";
import { MadeLink } from "@/components/ui/made-link";
import type { Made } from "@/lib/browser/make-link";
import { paths } from "@/lib/paths";
import { longDate } from "@/lib/report/words";
import { encodeReviewLink } from "@/lib/share/review-link";
import { ownerKeys } from "@/lib/share/review-secrets";
import { troubleWords } from "./link-words";

type Props = { made: Extract<Made, { ok: true }>; onAnother: () => void };

/** A review link that was just made: to hand over, or to send once more where that failed. */
export function AskedLink({ made, onAnother }: Props) {
  const [{ link, sent }, setMade] = useState<Omit<typeof made, "ok">>(made);
  const [busy, setBusy] = useState(false);
  const [withdrawn, setWithdrawn] = useState<"done" | "later">();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function sendAgain() {
    setBusy(true);
    setMade(await (await import("@/lib/browser/make-link")).sendLink(link));
    setBusy(false);
  }
  async function withdraw() {
    setBusy(true);
    const done = await (await import("@/lib/browser/manage-links")).revokeLink(link);
    setWithdrawn(done.ok ? "done" : "later");
    setBusy(false);
  }

  const title = withdrawn
    ? "Withdrawn"
    : sent.ok
      ? `The link for ${link.label}`
      : "The link is not sent yet";
  return (
    <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-3">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {withdrawn ? (
        <p role="status">
          {withdrawn === "done" ? (
            "The link does not open."
          ) : (
            <>
              The server has not confirmed it yet. <Link href={paths.links}>My links</Link> asks it
              again whenever you open that page.
            </>
          )}
        </p>
      ) : sent.ok ? (
        <>
          <p>
            It opens until {longDate(link.expiresAt)}. Send it to {link.label} and to nobody else:
            whoever has it can read and answer.
          </p>
          <MadeLink
            url={`${window.location.origin}${paths.shared}#${encodeReviewLink("c", ownerKeys(link.ownerSecret).coachSecret)}`}
            label={`The review link for ${link.label}`}
            title="Please review how I see myself"
            tryIt="Open it as the coach will"
          />
          <p>
            <Link href={paths.links}>My links</Link> lets you revoke, extend and update it, and
            shows when there is a review.
          </p>
        </>
      ) : (
        <>
          <p role="alert">
            {troubleWords(sent)} The link is kept on this device and can be sent again; sending it
            twice does no harm.
          </p>
          <div className="flex flex-wrap gap-3">
            <BusyButton
              ref={leaveFocus}
              type="button"
              className="btn"
              busy={busy}
              onClick={() => void sendAgain()}
            >
              Send it again
            </BusyButton>
            <BusyButton
              ref={leaveFocus}
              type="button"
              className="btn btn-quiet"
              busy={busy}
              onClick={() => void withdraw()}
            >
              Withdraw it
            </BusyButton>
          </div>
        </>
      )}
      <div>
        <button type="button" className="btn-text" onClick={onAnother}>
          Make a link for another coach
        </button>
      </div>
    </div>
  );
}
