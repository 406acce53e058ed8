"use client";

import { useState } from "react";
import { MadeSnapshot } from "@/components/ui/made-snapshot";
import type { Draft } from "@/lib/draft/draft";

type Made = "none" | "too-long" | "failed" | { url: string };

/** All answers as a snapshot link, for whoever cannot keep them in this browser. */
export function TakeAlong({ draft }: { draft: Draft }) {
  const [made, setMade] = useState<Made>("none");
  async function make() {
    try {
      const { linkOfDraft } = await import("@/lib/browser/link-of-draft");
      const url = await linkOfDraft(draft);
      setMade(url === undefined ? "too-long" : { url });
    } catch {
      setMade("failed");
    }
  }
  return (
    <>
      <button type="button" className="btn btn-quiet" onClick={() => void make()}>
        Make a link with my answers
      </button>
      <div aria-live="polite" className="w-full">
        {typeof made === "object" && <MadeSnapshot key={made.url} url={made.url} />}
        {made === "too-long" && (
          <p>
            With all this evidence the link would be longer than 8,000 characters. Shorten some of
            it and try again.
          </p>
        )}
        {made === "failed" && (
          <p>The requirements could not be loaded. Check the connection and try again.</p>
        )}
      </div>
    </>
  );
}
