"use client";

import { useEffect, useRef, useState } from "react";
import { AskedLink } from "@/components/links/asked-link";
import { DaysChoice } from "@/components/links/days-choice";
import { NoteField } from "@/components/links/note-field";
import { BusyButton } from "@/components/ui/busy-button";
import type { Asked, Made } from "@/lib/browser/make-link";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { LIMITS } from "@/lib/model/vocabulary";
import type { ExpiryDays } from "@/lib/share/link-expiry";
import { UNNAMED_COACH } from "@/lib/share/link-state";
import { FIRST_CHOICE, sharedResult } from "@/lib/share/shared-result";
import { ShareChoices } from "./share-choices";

type Props = { model: RequirementModel; result: Result; draft: string };

const REFUSED = {
  "too-large":
    "This is more than a review link can hold. Leave out the evidence, or shorten some of it. Nothing was sent, and nothing was cut.",
  unkept:
    "This browser keeps nothing here, so the link could never be revoked. Nothing was sent. Open Headroom in an ordinary window to make one.",
  unloaded:
    "Something that is needed for it did not load. Check the connection and try again. Nothing was sent.",
} as const;

/** Makes a review link for one coach after saying what they will see, and what the server will. */
export default function AskPanel({ model, result, draft }: Props) {
  const [label, setLabel] = useState("");
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const [note, setNote] = useState("");
  const [days, setDays] = useState<ExpiryDays>(30);
  const [made, setMade] = useState<Made | "making" | { ok: false; reason: "unloaded" }>();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (made === undefined) first.current?.focus();
  }, [made]);

  async function make() {
    setMade("making");
    const words = note.trim();
    const asked: Asked = {
      label: label.trim() || UNNAMED_COACH,
      choice: { ...choice, name: choice.name.trim() },
      draft,
      days,
      shared: {
        schema: "headroom-shared/1",
        result: sharedResult(result, choice),
        ...(words === "" ? {} : { note: words }),
      },
    };
    try {
      setMade(await (await import("@/lib/browser/make-link")).makeLink(asked));
    } catch {
      setMade({ ok: false, reason: "unloaded" });
    }
  }
  function another() {
    setLabel("");
    setNote("");
    setMade(undefined);
  }

  if (typeof made === "object" && made.ok) return <AskedLink made={made} onAnother={another} />;
  return (
    <form
      className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <label className="grid max-w-md gap-1">
        <span className="text-small text-soft">
          Whom is it for? For your own list; it is not sent
        </span>
        <input
          ref={first}
          className="field"
          autoComplete="off"
          maxLength={LIMITS.name}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
      </label>
      <NoteField value={note} onChange={setNote} />
      <ShareChoices
        model={model}
        result={result}
        choice={choice}
        onChange={(change) => setChoice({ ...choice, ...change })}
        carrier="sealed"
        note={note.trim() === "" ? undefined : note.trim()}
      />
      <DaysChoice
        name="ask-days"
        legend="How long the link opens"
        value={days}
        onChange={setDays}
      />
      <WhatTheServerSees />
      <div>
        <BusyButton type="submit" className="btn" busy={made === "making"}>
          Make the review link
        </BusyButton>
      </div>
      <div aria-live="polite">
        {made === "making" && <p>It is being locked and sent.</p>}
        {typeof made === "object" && !made.ok && (
          <p className="border-l-4 border-gap py-1 pl-4">{REFUSED[made.reason]}</p>
        )}
      </div>
    </form>
  );
}

function WhatTheServerSees() {
  return (
    <p className="border-l-4 border-line-strong py-1 pl-4 text-small">
      <b>What the server sees:</b> that there is a document, roughly how large it is, when it was
      written or asked for and from which internet address, and when it ends. Levels, names, words
      and the review are locked in the browser first. The key is in the link, after its # sign, and
      browsers never send that part. Whoever has the link can read it and answer.
    </p>
  );
}
