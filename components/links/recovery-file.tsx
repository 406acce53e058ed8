"use client";

import { useState } from "react";
import type { OwnLink } from "@/lib/model/own-link";
import { count } from "@/lib/report/words";
import { SaveLinks } from "./save-links";

type Props = { links: readonly OwnLink[]; onChange: () => Promise<unknown> };

/** The way to have the links elsewhere, and back. */
export function RecoveryFile({ links, onChange }: Props) {
  const [said, setSaid] = useState<{ ok: boolean; words: string }>();
  async function open(file: File | undefined) {
    if (file === undefined) return;
    try {
      const [{ readLinksFile }, { keepLink }] = await Promise.all([
        import("@/lib/share/links-file"),
        import("@/lib/browser/own-links"),
      ]);
      const read = readLinksFile(await file.text());
      if (!read.ok) {
        const why =
          read.reason === "newer"
            ? "A newer version of Headroom made this file. Reload the page to get that version."
            : "This is no recovery file of Headroom, or it was changed.";
        return setSaid({ ok: false, words: `${why} Nothing was taken from it.` });
      }
      for (const link of read.links) await keepLink(link);
      setSaid({ ok: true, words: `${count(read.links.length, "link")} from the file.` });
      await onChange();
    } catch {
      setSaid({ ok: false, words: "The links could not be kept in this browser." });
    }
  }
  return (
    <section aria-labelledby="recovery" className="no-print mt-14 border-t border-line pt-8">
      <h2 id="recovery">Recovery file</h2>
      <p>
        Only this browser knows these links. A recovery file lets you revoke, extend and update them
        from another device, or after this one is cleared or lost. Whoever has the file can do the
        same, so keep it where you keep passwords.
      </p>
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] justify-items-start gap-4">
        {links.length > 0 && <SaveLinks links={links} />}
        <label className="grid w-full max-w-md grid-cols-[minmax(0,1fr)] gap-1">
          <span className="text-small text-soft">Open a recovery file</span>
          <input
            type="file"
            accept=".json,application/json"
            className="file-field"
            onChange={(event) => {
              void open(event.target.files?.[0]);
              // So that choosing the same file again, mended, is a change.
              event.target.value = "";
            }}
          />
        </label>
      </div>
      <p
        role="status"
        className={`mt-3 border-l-4 py-1 pl-4 empty:hidden ${said?.ok ? "border-have" : "border-bad"}`}
      >
        {said?.words}
      </p>
    </section>
  );
}
