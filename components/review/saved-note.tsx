"use client";

import { useRef } from "react";
import { hasUnsent } from "@/lib/review/kept-review";
import type { SentState } from "@/lib/review/review-keeper";
import { candidateName } from "@/lib/review/review-words";
import type { ReviewState } from "./use-review";

type Props = Pick<ReviewState, "device" | "sent" | "kept" | "send">;

const DEVICE: Record<ReviewState["device"], string> = {
  idle: "",
  saved: "Saved on this device.",
  saving: "Saving.",
  blocked: "This browser keeps nothing here; leave the page open until it is sent.",
  full: "Not saved on this device: its storage is full.",
  newer:
    "Not saved on this device: a newer version of Headroom wrote what is here. Reload the page.",
  erased: "Not saved on this device.",
  unreadable:
    "Not kept: the last change could not have been read again. What was here before it is as it was.",
};

/** Where the words are: on this device, and with the candidate. Said only when it is so. */
export function SavedNote({ device, sent, kept, send }: Props) {
  const note = useRef<HTMLParagraphElement>(null);
  const name = candidateName(kept.result.name);
  // Nothing waited when the link ended: the notice about its end says the rest.
  const state = kept.closed !== undefined && !hasUnsent(kept) ? "idle" : sent;
  /** The button goes while it sends, so the focus goes to what is said then. */
  function tryNow() {
    note.current?.focus();
    send();
  }
  const fine = device === "idle" || device === "saved" || device === "saving";
  return (
    <p
      ref={note}
      role="status"
      tabIndex={-1}
      data-device={device}
      data-sent={sent}
      className="no-print mt-1 text-small text-soft wrap-anywhere"
    >
      <span className={fine ? "" : "font-semibold text-bad"}>{DEVICE[device]}</span>{" "}
      {sentWords(state, name, kept.sentAt)}
      {(sent === "offline" || sent === "busy" || sent === "broken") && (
        <>
          {" "}
          <button type="button" className="btn-text" onClick={tryNow}>
            Try now
          </button>
        </>
      )}
    </p>
  );
}

function sentWords(sent: SentState, name: string, sentAt: string | undefined): string {
  switch (sent) {
    case "idle":
      return "";
    case "sending":
      return `Sending to ${name}.`;
    case "sent":
      return `Saved for ${name}${sentAt === undefined ? "" : ` at ${timeOf(sentAt)}`}.`;
    case "offline":
      return `Not sent yet: there is no connection. It goes to ${name} when there is one.`;
    case "busy":
      return "Not sent yet: the server is busy. It is tried again in a moment.";
    case "broken":
      return "Not sent yet: the server gave no proper answer. It is tried again in a minute.";
    case "too-large":
      return "Not sent: it is more than a review can hold. Shorten the longest comments; until then it stays on this device.";
    case "expired":
      return "Not sent: the link has ended.";
    case "gone":
      return "Not sent: the link was revoked or erased.";
  }
}

/** "14:03", in the reader's time zone. */
function timeOf(iso: string): string {
  return new Date(iso).toLocaleTimeString("en-GB", { timeStyle: "short" });
}
