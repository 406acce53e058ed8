"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { OpenedReview } from "@/lib/browser/open-review";
import { hearReviewTabs, tellReviewTabs } from "@/lib/browser/review-channel";
import { reasonOf, type StorageReason } from "@/lib/browser/storage-fault";
import type { KeptReview } from "@/lib/model/kept-review";
import type { ReviewChange } from "@/lib/review/change-review";
import type { CoachDocuments } from "@/lib/review/coach-documents";
import { ReviewKeeper, type SentState } from "@/lib/review/review-keeper";

/** Milliseconds without a change after which it is sent. */
const PAUSE = 800;

export type ReviewState = {
  kept: KeptReview;
  /** Newest first told: is it on this device, and has the server got it. */
  device: "idle" | "saved" | "saving" | StorageReason;
  sent: SentState;
  writer: string;
  change: (change: ReviewChange) => void;
  /** Tries to send what waits, now. */
  send: () => void;
};

type Opened = Extract<OpenedReview, { ok: true }>;

/** A review on screen: every change is shown at once, stored at once, sent after a pause. */
export function useReview(opened: Opened, documents: CoachDocuments): ReviewState {
  const { shelf, trouble } = opened;
  const { id } = opened.kept;
  const [kept, setKept] = useState(opened.kept);
  const [device, setDevice] = useState<ReviewState["device"]>(trouble ?? "idle");
  const [sent, setSent] = useState<SentState>("idle");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writer = useMemo(newWriter, []);
  const keeper = useMemo(() => {
    const made: ReviewKeeper = new ReviewKeeper({
      id,
      shelf,
      documents,
      writer,
      clock: () => new Date(),
      tell: (news) => {
        // What waits for the disk is on screen already and stays there.
        if (news.kept) setKept(made.withChanges(news.kept, made.unwritten));
        if (news.device?.state === "failed") setDevice(reasonOf(news.device.fault));
        else if (news.device?.state === "unreadable") setDevice("unreadable");
        else if (news.device) setDevice(trouble ?? news.device.state);
        if (news.sent) setSent(news.sent);
        if (news.again !== undefined) sendIn(news.again * 1000);
      },
    });
    function sendIn(milliseconds: number) {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void made.send(), milliseconds);
    }
    return made;
  }, [id, shelf, documents, writer, trouble]);

  const send = useCallback(() => void keeper.send(), [keeper]);
  const change = useCallback(
    (one: ReviewChange) => {
      setKept((before) => keeper.withChanges(before, [one]));
      // From this moment the server does not have everything any more.
      setSent((before) => (before === "sent" || before === "idle" ? "sending" : before));
      clearTimeout(timer.current);
      timer.current = setTimeout(send, PAUSE);
      void keeper.change(one).then(() => tellReviewTabs(id));
    },
    [keeper, send, id],
  );

  useEffect(() => {
    // What was written before, on a train or before a kill, goes now.
    send();
    const back = () => {
      if (document.visibilityState === "visible") void keeper.read().then(send);
      // Leaving: what waits is on the device, and goes now rather than after the pause.
      else send();
    };
    const stop = hearReviewTabs((other) => {
      if (other !== id) return;
      void shelf.read(id).then((read) => {
        if (read) setKept(keeper.withChanges(read, keeper.unwritten));
      });
    });
    window.addEventListener("online", send);
    document.addEventListener("visibilitychange", back);
    return () => {
      stop();
      clearTimeout(timer.current);
      // To another page of the app, which the browser does not tell of: nothing waits until one comes back.
      send();
      window.removeEventListener("online", send);
      document.removeEventListener("visibilitychange", back);
    };
  }, [keeper, send, shelf, id]);

  return { kept, device, sent, writer, change, send };
}

/** Eight characters of chance: each sitting is a writer of its own, also on one device. */
function newWriter(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_");
}
