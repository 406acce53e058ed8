"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Ghost } from "@/components/ui/ghost";
import type { DeviceRows } from "@/lib/browser/review-rows";
import { OpenReviews } from "./open-reviews";
import { ReviewList } from "./review-list";

/** The reviews that this device keeps, and taking them to another. */
export function ReviewsPanel() {
  const [found, setFound] = useState<DeviceRows | "loading" | "unreadable">("loading");
  const heading = useRef<HTMLHeadingElement>(null);
  const reading = useRef(0);
  /** Forgotten since the reading began, which may still tell of them. */
  const forgotten = useRef<string[]>([]);
  /** Reads all anew; what an earlier reading has still to say counts no more. */
  const read = useCallback(async () => {
    reading.current += 1;
    const mine = reading.current;
    forgotten.current = [];
    try {
      const { readRows } = await import("@/lib/browser/review-rows");
      for await (const rows of readRows()) {
        if (mine !== reading.current) return;
        setFound(without(rows, forgotten.current));
      }
    } catch {
      if (mine === reading.current) setFound("unreadable");
    }
  }, []);
  useEffect(() => {
    void read();
    return () => {
      reading.current += 1;
    };
  }, [read]);
  const forget = useCallback(async (id: string) => {
    await (await import("@/lib/browser/reviews-on-device")).forgetReview(id);
    forgotten.current.push(id);
    setFound((before) => (typeof before === "object" ? without(before, [id]) : before));
    // The button that was pressed is gone with its review.
    heading.current?.focus();
  }, []);
  async function save() {
    await (await import("@/lib/browser/save-reviews")).saveReviews();
  }
  return (
    <section aria-labelledby="mine" className="mt-10">
      <h2 id="mine" ref={heading} tabIndex={-1}>
        My reviews
      </h2>
      {found === "loading" && <Ghost label="Reading the reviews on this device" />}
      {found === "unreadable" && (
        <p>Storage is switched off or cannot be read, so this browser keeps no reviews.</p>
      )}
      {typeof found === "object" && (
        <>
          {found.total === 0 ? (
            <p>
              There are none on this device yet. Open the link that a candidate sent you; from then
              on the review is listed here.
            </p>
          ) : (
            <ReviewList found={found} onForget={forget} />
          )}
          {found.unreadable > 0 && (
            <p className="mt-3">
              {found.unreadable === 1 ? "One review" : `${found.unreadable} reviews`} could not be
              read: damaged, or made by a newer version. Nothing of it was changed.
            </p>
          )}
          <OpenReviews onTaken={read}>
            {found.rows.length > 0 && (
              <button type="button" className="btn btn-quiet" onClick={() => void save()}>
                Save all as one file
              </button>
            )}
          </OpenReviews>
        </>
      )}
      <noscript>
        <p>The list needs a script, because only this browser knows what it keeps.</p>
      </noscript>
    </section>
  );
}

function without(found: DeviceRows, ids: readonly string[]): DeviceRows {
  const rows = found.rows.filter(({ id }) => !ids.includes(id));
  return { ...found, rows, total: found.total - (found.rows.length - rows.length) };
}
