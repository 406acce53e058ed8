"use client";

import Link from "next/link";
import { leaveFocus } from "@/components/ui/leave-focus";
import { Notice } from "@/components/ui/notice";
import type { ShownDocument } from "@/lib/browser/open-document";
import { paths } from "@/lib/paths";

type Reason = Exclude<ShownDocument, { ok: true }>["reason"];
type Props = { reason: Reason; onRetry: () => void };

const OVER = {
  title: "This link does not open any more",
  text: "Whoever made it has revoked it, or it ended long ago. Ask them for a new one.",
};
const WORDS: Partial<Record<Reason, { title: string; text: string }>> = {
  gone: OVER,
  expired: {
    title: "This link has ended",
    text: "Whoever made it chose how long it opens, and that time is over. Ask them for a new one.",
  },
  busy: {
    title: "The server is busy",
    text: "The link itself is in order. Wait a little and try again.",
  },
  offline: {
    title: "The server could not be reached",
    text: "The link itself is in order. Check the connection and try again.",
  },
  newer: {
    title: "This was sealed by a newer version",
    text: "It is probably fine, but this copy of Headroom does not know it yet. Reload the page to get the newest version.",
  },
};
const BROKEN = {
  title: "This could not be read",
  text: "The link is whole, but what the server gave for it is not. Try again; if that does not help, ask for a new link.",
};

/** Why a sealed document is not shown, and the way on. */
export function DocumentTrouble({ reason, onRetry }: Props) {
  const { title, text } = WORDS[reason] ?? BROKEN;
  return (
    <Notice title={title}>
      <p role="alert">{text}</p>
      {reason !== "gone" && reason !== "expired" && (
        <button ref={leaveFocus} type="button" className="btn" onClick={onRetry}>
          Try again
        </button>
      )}
      <Link href={paths.home}>What is Headroom?</Link>
    </Notice>
  );
}
