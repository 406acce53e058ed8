"use client";

import { type ReactNode, useState } from "react";
import { count } from "@/lib/report/words";

type Props = {
  onTaken: () => Promise<void>;
  /** What saves the file, where there is anything to save. */
  children: ReactNode;
};

/** Reviews on their way to another device, as one file. */
export function OpenReviews({ onTaken, children }: Props) {
  const [said, setSaid] = useState<{ fine: boolean; words: string }>();
  async function open(file: File) {
    setSaid(undefined);
    try {
      const { readReviewsFile } = await import("@/lib/review/reviews-file");
      const read = readReviewsFile(await file.text());
      if (!read.ok) return setSaid({ fine: false, words: read.reason });
      await (await import("@/lib/browser/reviews-on-device")).takeReviews(read.reviews);
      setSaid({
        fine: true,
        words: `${count(read.reviews.length, "review")} taken from the file. What was here already was merged.`,
      });
      await onTaken();
    } catch {
      setSaid({ fine: false, words: "It could not be read or kept. Nothing here was changed." });
    }
  }
  return (
    <div className="mt-6 grid justify-items-start gap-3 border-t border-line pt-5">
      <h3 id="another-device">On another device</h3>
      <p>
        Save your reviews as one file and open it there. The file holds your links and what
        candidates sent you: whoever has it can read and change the reviews.
      </p>
      {children}
      <label className="grid w-full max-w-md grid-cols-[minmax(0,1fr)] gap-1">
        <span className="text-small text-soft">Open a file of reviews</span>
        <input
          type="file"
          accept=".json,application/json"
          className="file-field"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void open(file);
            // So that choosing the same file again is a change.
            target.value = "";
          }}
        />
      </label>
      <div aria-live="polite">
        {said && (
          <p className={`border-l-4 py-1 pl-4 ${said.fine ? "border-have" : "border-bad"}`}>
            {said.words}
          </p>
        )}
      </div>
    </div>
  );
}
