"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Ghost } from "@/components/ui/ghost";
import { Notice } from "@/components/ui/notice";
import { loadCoachGuide } from "@/lib/browser/load-coach-guide";
import { loadModel } from "@/lib/browser/load-model";
import { type OpenedReview, openReview } from "@/lib/browser/open-review";
import { reviewsOnDevice } from "@/lib/browser/reviews-on-device";
import type { CoachGuide } from "@/lib/model/coach-guide";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import type { CoachDocuments } from "@/lib/review/coach-documents";
import { ReviewRoom } from "./review-room";

type Props = {
  /** Of the sealed document. */
  id: string;
  /** The coach's own link, and the one that only reads: what follows the #. */
  fragment: string;
  readerFragment: string;
  documents: CoachDocuments;
};

type Refused = Extract<OpenedReview, { ok: false }>["reason"] | "no-model";
type Found =
  | {
      ok: true;
      opened: Extract<OpenedReview, { ok: true }>;
      model: RequirementModel;
      guide: CoachGuide | undefined;
    }
  | { ok: false; reason: Refused };

const WORDS: Record<Refused, { title: string; text: string }> = {
  gone: {
    title: "There is nothing behind this link any more",
    text: "Whoever sent it has taken it back, or it was never complete. Ask them for a new one.",
  },
  expired: {
    title: "This link has ended",
    text: "It was open until a day that the sender chose, and that day is over. Ask them for a new one.",
  },
  busy: {
    title: "The server is busy",
    text: "The link itself is in order. Wait a minute and reload the page.",
  },
  offline: {
    title: "No connection",
    text: "The link itself is in order, and this device has not opened it before. Check the connection and reload the page.",
  },
  broken: {
    title: "This review cannot be read",
    text: "What came back does not fit the link, or a newer version of Headroom made it. Reload the page; if that does not help, ask for the link again.",
  },
  "no-model": {
    title: "The requirements could not be loaded",
    text: "The link itself is in order. Check the connection and reload the page.",
  },
};

/** Opens a review for its coach: from the server, or from what this device keeps. */
export function CoachDesk({ id, fragment, readerFragment, documents }: Props) {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let here = true;
    setFound(undefined);
    void open({ id, fragment, documents }).then((opened) => {
      if (here) setFound(opened);
    });
    return () => {
      here = false;
    };
  }, [id, fragment, documents]);

  if (found === undefined) return <Ghost label="Opening the review" />;
  if (!found.ok) {
    const { title, text } = WORDS[found.reason];
    return (
      <Notice title={title}>
        <p role="alert">{text}</p>
        <Link href={paths.coach}>Your reviews on this device</Link>
      </Notice>
    );
  }
  return <ReviewRoom {...found} documents={documents} readerFragment={readerFragment} />;
}

async function open(link: Pick<Props, "id" | "fragment" | "documents">): Promise<Found> {
  const opened = await openReview({ ...link, shelf: reviewsOnDevice });
  if (!opened.ok) return opened;
  const { id, version } = opened.kept.result.model;
  const [model, guide] = await Promise.all([
    loadModel(id, version).catch(() => undefined),
    loadCoachGuide(id, version).catch(() => undefined),
  ]);
  if (model === undefined) return { ok: false, reason: "no-model" };
  return { ok: true, opened, model, guide };
}
