"use client";

import type { OwnLink } from "@/lib/model/own-link";

/** Saves the recovery file. */
export function SaveLinks({ links }: { links: readonly OwnLink[] }) {
  async function save() {
    const [{ writeLinksFile }, { saveFile }, { localDay }] = await Promise.all([
      import("@/lib/share/links-file"),
      import("@/lib/browser/save-file"),
      import("@/lib/browser/local-day"),
    ]);
    saveFile(`headroom-links-${localDay()}.json`, writeLinksFile(links, new Date().toISOString()));
  }
  return (
    <button type="button" className="btn btn-quiet" onClick={() => void save()}>
      Save the recovery file
    </button>
  );
}
