"use client";

import { useState } from "react";

/** A link that was made: to select, to copy, to try. */
export function MadeLink({ url }: { url: string }) {
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
  }
  return (
    <div className="grid gap-2">
      <label className="grid gap-1">
        <span className="text-small text-soft">
          Your snapshot link, {url.length.toLocaleString("en")} characters
        </span>
        <input readOnly className="field" value={url} onFocus={(event) => event.target.select()} />
      </label>
      <div className="flex flex-wrap items-center gap-4">
        <button type="button" className="btn btn-quiet" onClick={() => void copy()}>
          Copy the link
        </button>
        <a href={url} target="_blank" rel="noopener">
          Open it as the receiver will
        </a>
      </div>
      <p role="status" className="text-small">
        {copied === "yes" && "Copied."}
        {copied === "failed" &&
          "The browser did not allow copying; select the link and copy it yourself."}
      </p>
    </div>
  );
}
