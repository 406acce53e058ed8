"use client";

import type { OpenedReview } from "@/lib/browser/open-review";
import type { KeptReview } from "@/lib/model/kept-review";
import { capital, longDate } from "@/lib/report/words";

import { reviewsFile } from "@/lib/review/reviews-file";

type Props = {
  opened: Extract<OpenedReview, { ok: true }>;
  kept: KeptReview;
  name: string;
};

/** What has to be known about this review before one goes on: the link ended, the answers changed, no network. */
export function ReviewNotices({ opened, kept, name }: Props) {
  async function save() {
    const { saveFile } = await import("@/lib/browser/save-file");
    const now = new Date().toISOString();
    saveFile("headroom-review.json", JSON.stringify(reviewsFile([kept], now)));
  }
  if (kept.closed !== undefined) {
    return (
      <aside
        aria-label="The link has ended"
        className="no-print mt-4 border-l-4 border-gap py-1 pl-4"
      >
        <p>
          {kept.closed.reason === "gone"
            ? `${capital(name)} has taken this link back, or it was erased.`
            : `This link ended on ${longDate(kept.expiresAt)}.`}{" "}
          Their answers are no longer on this device. What you wrote is, and nothing more is sent.
        </p>
        <button type="button" className="btn btn-quiet mt-2" onClick={() => void save()}>
          Save what you wrote as a file
        </button>
      </aside>
    );
  }
  return (
    <>
      {!opened.fresh && (
        <p className="no-print mt-4 border-l-4 border-line-strong py-1 pl-4">
          There is no connection just now. You see what this device kept when it was open last; you
          can go on, and what you write is sent later.
        </p>
      )}
      <div role="status">
        {(opened.changed || kept.resultVersion > opened.kept.resultVersion) && (
          <p className="no-print mt-4 border-l-4 border-line-strong py-1 pl-4">
            {capital(name)} has sent new answers since you were here, on {longDate(kept.resultAt)}.
            What you wrote is as it was.
          </p>
        )}
      </div>
    </>
  );
}
