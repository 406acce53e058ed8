"use client";

import Link from "next/link";
import { SaveLinks } from "@/components/links/save-links";
import type { OwnLink } from "@/lib/model/own-link";
import { paths } from "@/lib/paths";
import { count } from "@/lib/report/words";

/** What becomes of review links when the device is cleared, with a way to keep hold of them. */
export function LinksBeforeClearing({ links }: { links: readonly OwnLink[] }) {
  if (links.length === 0) return null;
  return (
    <div className="mt-3 grid justify-items-start gap-2">
      <p>
        {count(links.length, "review link")} of yours {links.length === 1 ? "goes" : "go"} on
        opening unless you revoke {links.length === 1 ? "it" : "them"} first, in{" "}
        <Link href={paths.links}>My links</Link>. Without the recovery file you cannot do that
        afterwards.
      </p>
      <SaveLinks links={links} />
    </div>
  );
}
