"use client";

import { type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import { ProfileSection } from "@/components/report/profile-section";
import { LIMITS } from "@/lib/model/vocabulary";
import { capital, count, longDate } from "@/lib/report/words";
import type { BlindResult } from "@/lib/review/blind-result";

type Props = {
  blind: BlindResult;
  note: string | undefined;
  /** The candidate's name, or what stands for it. */
  name: string;
  /** Who the coach said they are in this review; "" where they have not. */
  coach: string;
  /** How many competencies the role asks for. */
  asked: number;
  revealed: boolean;
  onBegin: (coach: string) => void;
};

/** Who asks, what was sent along, who answers, and what happens next. */
export function StartPart({ blind, note, name, coach, asked, revealed, onBegin }: Props) {
  const [own, setOwn] = useState(coach);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (coach !== "") return;
    void import("@/lib/browser/coach-name")
      .then(({ readCoachName }) => readCoachName())
      .then((kept) => setOwn((typed) => typed || kept));
  }, [coach]);
  function begin(event: SyntheticEvent) {
    event.preventDefault();
    const said = own.trim();
    setMissing(said === "");
    if (said === "") field.current?.focus();
    else onBegin(said);
  }
  const shown = Object.keys(blind.evidence).length;
  return (
    <>
      {note !== undefined && note !== "" && (
        <section aria-labelledby="note" className="mt-8">
          <h2 id="note">A note to you</h2>
          <blockquote className="mt-2 border-l-4 border-line-strong py-1 pl-4 whitespace-pre-wrap wrap-anywhere">
            {note}
          </blockquote>
        </section>
      )}
      <section aria-labelledby="how" className="mt-8">
        <h2 id="how">How this goes</h2>
        <ol className="numbers mt-2">
          <li>
            You rate first, without seeing what {name} chose. Evidence is there to read. Leave out
            whatever you cannot judge; what you leave out is not counted.
          </li>
          <li>When you like, you have the levels shown. That is noted with its time.</li>
          <li>Then you see where you differ, talk about it, and settle levels and actions.</li>
        </ol>
        <p className="mt-3">
          The role asks for {count(asked, "competency", "competencies")}.{" "}
          {shown === 0
            ? `${capital(name)} sent no evidence along.`
            : `${capital(name)} wrote evidence for ${shown} of them.`}{" "}
          Everything is saved as you go, on this device and, encrypted, for {name}.
        </p>
      </section>
      <form className="mt-8 grid max-w-md gap-2" noValidate onSubmit={begin}>
        <label htmlFor={id} className="font-semibold">
          Your name, as {name} will read it
        </label>
        <input
          ref={field}
          id={id}
          className="field"
          autoComplete="name"
          maxLength={LIMITS.name}
          value={own}
          aria-invalid={missing || undefined}
          aria-describedby={`${id}:error`}
          onChange={({ target }) => setOwn(target.value)}
        />
        <p id={`${id}:error`} className="field-error">
          {missing && "Say who you are, so that the review has a name."}
        </p>
        <p className="text-small text-soft">It is kept on this device for your next review.</p>
        <div className="mt-2">
          <button type="submit" className="btn">
            {coach === "" ? "Begin" : revealed ? "Go on" : "Go on rating"}
          </button>
        </div>
      </form>
      <div className="mt-12">
        <ProfileSection profile={blind.profile} />
      </div>
      {blind.createdAt !== undefined && (
        <p className="mt-6 text-small text-soft">
          {capital(name)} answered on {longDate(blind.createdAt)}. It is their own judgement; nobody
          has checked it.
        </p>
      )}
    </>
  );
}
