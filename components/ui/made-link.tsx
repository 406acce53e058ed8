"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";

const LinkAsQr = dynamic(() => import("./link-as-qr"), { ssr: false });

type Props = {
  url: string;
  /** What the link is, over its field. */
  label: string;
  /** What the system's own way of sending calls it. */
  title: string;
  /** How it is opened here, to try; null where that would be no trial. */
  tryIt?: string | null;
  /** Makes the same link without evidence, where that would be shorter. */
  withoutEvidence?: (() => void) | undefined;
};

/** A link that was made: to select, to copy, to hand to the system, to hold up, to try. */
export function MadeLink({
  url,
  label,
  title,
  tryIt = "Open it as the receiver will",
  withoutEvidence,
}: Props) {
  const [said, setSaid] = useState("");
  const [canShare, setCanShare] = useState(false);
  const [asQr, setAsQr] = useState(false);
  // Asked after the first render, which the server has done without a navigator.
  useEffect(() => setCanShare("share" in navigator), []);
  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      setSaid("Copied.");
    } catch {
      setSaid("The browser did not allow copying; select the link and copy it yourself.");
    }
  }
  async function share() {
    try {
      setSaid("");
      await navigator.share({ title, url });
    } catch (fault) {
      const closed = fault instanceof DOMException && fault.name === "AbortError";
      if (!closed) setSaid("The system did not take the link; copy it instead.");
    }
  }
  return (
    <div className="grid gap-2">
      <label className="grid gap-1">
        <span className="text-small text-soft">{label}</span>
        <input readOnly className="field" value={url} onFocus={(event) => event.target.select()} />
      </label>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" className="btn btn-quiet" onClick={() => void copy()}>
          Copy the link
        </button>
        {canShare && (
          <button type="button" className="btn btn-quiet" onClick={() => void share()}>
            Send it with …
          </button>
        )}
        <button
          type="button"
          className="btn btn-quiet"
          aria-expanded={asQr}
          onClick={() => setAsQr(!asQr)}
        >
          QR code
        </button>
        {tryIt !== null && (
          <a href={url} target="_blank" rel="noopener">
            {tryIt}
          </a>
        )}
      </div>
      <p role="status" className="text-small empty:hidden">
        {said}
      </p>
      {asQr && <LinkAsQr url={url} withoutEvidence={withoutEvidence} />}
    </div>
  );
}
