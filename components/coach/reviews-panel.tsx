"use client";

import { useCallback, useEffect, useState } from "react";
import { Ghost } from "@/components/ui/ghost";
import type { DeviceRows } from "@/lib/browser/review-rows";
import { OpenReviews } from "./open-reviews";
import { ReviewItem } from "./review-item";

/** The reviews that this device keeps, and taking them to another. */
export function ReviewsPanel() {
  const [found, setFound] = useState<DeviceRows | "loading" | "unreadable">("loading");
  const read = useCallback(async () => {
    try {
      setFound(await (await import("@/lib/browser/review-rows")).readRows());
    } catch {
      setFound("unreadable");
    }
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  async function save() {
    await (await import("@/lib/browser/save-reviews")).saveReviews();
  }
  return (
    <section aria-labelledby="mine" className="mt-10">
      <h2 id="mine">My reviews</h2>
      {found === "loading" && <Ghost label="Reading the reviews on this device" />}
      {found === "unreadable" && (
        <p>Storage is switched off or cannot be read, so this browser keeps no reviews.</p>
      )}
      {typeof found === "object" && (
        <>
          {found.rows.length === 0 ? (
            <p>
              There are none on this device yet. Open the link that a candidate sent you; from then
              on the review is listed here.
            </p>
          ) : (
            <>
              <p className="text-soft">
                They lie on this device. Levels of a candidate show here once you have had them
                shown in the review.
              </p>
              <ul className="mt-4">
                {found.rows.map((row) => (
                  <ReviewItem key={row.id} row={row} onChange={read} />
                ))}
              </ul>
            </>
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
