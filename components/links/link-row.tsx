"use client";

import { useEffect, useState } from "react";
import { BusyButton } from "@/components/ui/busy-button";
import { Confirm } from "@/components/ui/confirm";
import { leaveFocus } from "@/components/ui/leave-focus";
import { momentOf } from "@/components/ui/moment-of";
import type { Done } from "@/lib/browser/manage-links";
import type { OwnLink } from "@/lib/model/own-link";
import { longDate } from "@/lib/report/words";
import { isOpen, linkState, mayReturn } from "@/lib/share/link-state";
import { HandOut } from "./hand-out";
import { stateWords, troubleWords } from "./link-words";
import { OpenLinkActions } from "./open-link-actions";

type Props = {
  link: OwnLink;
  /** What the server said when it was asked last. */
  asked: Done | undefined;
  onChange: () => Promise<unknown>;
  onEnd: () => void;
};

const manage = () => import("@/lib/browser/manage-links");

/** One review link: what it is, how it stands, and everything its owner can do with it. */
export default function LinkRow({ link, asked, onChange, onEnd }: Props) {
  const [said, setSaid] = useState<Done>();
  const [busy, setBusy] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer of the server's outdates what an action said
  useEffect(() => setSaid(undefined), [asked]);
  const now = new Date();
  const state = linkState(link, now);
  const open = isOpen(state);
  const told = busy ? undefined : (said ?? asked);

  async function act(work: () => Promise<Done>) {
    setBusy(true);
    setSaid(undefined);
    try {
      setSaid(await work());
      await onChange();
    } catch {
      setSaid({ ok: false, reason: "broken" });
    }
    setBusy(false);
  }
  const sendAgain = () =>
    act(async () => (await (await import("@/lib/browser/make-link")).sendLink(link)).sent);
  async function revoke() {
    await act(async () => {
      const done = await (await manage()).revokeLink(link);
      if (done.ok) onEnd();
      return done;
    });
  }
  async function forget() {
    await (await import("@/lib/browser/own-links")).forgetLink(link.id);
    await onChange();
  }

  return (
    <li className="max-w-none border-t border-line py-5 wrap-anywhere" aria-busy={busy}>
      <h2>For {link.label}</h2>
      <p className="mt-1">{stateWords(state)}</p>
      <p className="mt-1 text-small text-soft">{factsOf(link, open || state.kind === "unsent")}</p>
      <p role="status" className="mt-1 border-l-4 border-gap pl-4 empty:hidden">
        {told !== undefined && !told.ok && troubleWords(told)}
      </p>
      {open && <HandOut link={link} />}
      {open && (
        <OpenLinkActions link={link} act={act}>
          <Confirm
            ask={`Revoke the link for ${link.label}`}
            question={`The link for ${link.label} stops opening at once, for them and for everybody who was given it. Their review on the server is deleted too. It cannot be undone.`}
            yes="Revoke it"
            no="Keep it"
            onYes={revoke}
          />
        </OpenLinkActions>
      )}
      {state.kind === "unsent" && (
        <div className="no-print mt-2 flex flex-wrap items-baseline gap-x-5">
          <BusyButton
            ref={leaveFocus}
            type="button"
            className="btn btn-quiet"
            busy={busy}
            onClick={() => void sendAgain()}
          >
            Send it again<span className="sr-only"> to the server, the link for {link.label}</span>
          </BusyButton>
          <Confirm
            ask={`Withdraw the link for ${link.label}`}
            question={`The link for ${link.label} is taken back. Should it have reached the server after all, it stops opening at once.`}
            yes="Withdraw it"
            no="Keep it"
            onYes={revoke}
          />
        </div>
      )}
      {(link.ended === "gone" || state.kind === "expired") && (
        <div className="no-print mt-2 flex flex-wrap items-baseline gap-x-5">
          {state.kind === "gone" && mayReturn(link, now) && (
            <Confirm
              ask={`Revoke the link for ${link.label}`}
              question={`The server does not have the link for ${link.label} at the moment. Should it be there again, it stops opening at once, or when you open this page next. It cannot be undone.`}
              yes="Revoke it"
              no="Keep it"
              yesRef={leaveFocus}
              onYes={revoke}
            />
          )}
          <button
            ref={leaveFocus}
            type="button"
            className="btn-text text-small"
            onClick={() => void forget()}
          >
            Take it off the list<span className="sr-only">, the link for {link.label}</span>
          </button>
        </div>
      )}
    </li>
  );
}

function factsOf({ createdAt, expiresAt, known, choice }: OwnLink, open: boolean): string {
  const updated = known?.resultAt;
  return [
    `Made ${longDate(createdAt)}`,
    open ? `opens until ${momentOf(expiresAt)}` : `was to end ${longDate(expiresAt)}`,
    ...(updated !== undefined && updated.slice(0, 16) > createdAt.slice(0, 16)
      ? [`answers sent ${momentOf(updated)}`]
      : []),
    choice.name === "" ? "without a name" : `with the name “${choice.name}”`,
    choice.evidence ? "with evidence" : "without evidence",
  ].join(" · ");
}
