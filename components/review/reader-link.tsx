"use client";

import { useState } from "react";

type Props = {
  /** What follows the # of the reader's link. */
  fragment: string;
  /** The candidate's name, or what stands for it. */
  name: string;
  address: string;
};

/** A link to hand on that reads result and review and can change neither. */
export function ReaderLink({ fragment, name, address }: Props) {
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState("");
  const url = `${address}#${fragment}`;
  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      setSaid("Copied.");
    } catch {
      setSaid("The browser did not allow copying; select the link and copy it yourself.");
    }
  }
  return (
    <section aria-labelledby="hand-on" className="mt-12">
      <h2 id="hand-on">For somebody who only reads</h2>
      <p>
        Your own link lets whoever has it change the review. This one only reads the result and what
        you wrote. {name} has not been asked: hand it on only where they would agree.
      </p>
      {shown ? (
        <div className="mt-3 grid gap-2">
          <label className="grid gap-1">
            <span className="text-small text-soft">The link for reading</span>
            <input
              readOnly
              className="field"
              value={url}
              onFocus={(event) => event.target.select()}
            />
          </label>
          <div>
            <button type="button" className="btn btn-quiet" onClick={() => void copy()}>
              Copy the link
            </button>
          </div>
          <p role="status" className="text-small empty:hidden">
            {said}
          </p>
        </div>
      ) : (
        <button type="button" className="btn btn-quiet mt-3" onClick={() => setShown(true)}>
          Show a link for reading
        </button>
      )}
    </section>
  );
}
