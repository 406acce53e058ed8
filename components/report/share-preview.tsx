"use client";

import { useEffect, useMemo, useState } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { readStepKey } from "@/lib/plan/step-key";
import { stepName } from "@/lib/report/plan-words";
import { profileChecklist } from "@/lib/report/profile-checklist";
import { verdictSentence } from "@/lib/report/verdict-sentence";
import { count, longDate, points } from "@/lib/report/words";
import { scoreResult } from "@/lib/scoring/score";
import { decodeSnapshot, encodeSnapshot } from "@/lib/share/snapshot";
import { Evidence } from "./evidence";

type Props = { model: RequirementModel; result: Result };

/** What the receiver sees, read back from the link itself: nothing is shown here that it does not hold. */
export default function SharePreview({ model, result }: Props) {
  const fragment = useMemo(() => encodeSnapshot(model, result), [model, result]);
  const [received, setReceived] = useState<Result>();
  useEffect(() => {
    let gone = false;
    setReceived(undefined);
    void decodeSnapshot(fragment ?? "", async () => model).then((opened) => {
      if (!gone && opened.ok) setReceived(opened.result);
    });
    return () => {
      gone = true;
    };
  }, [fragment, model]);
  if (fragment === undefined) {
    return <p>With all this evidence the link would be longer than 8,000 characters.</p>;
  }
  return received === undefined ? <p>Reading it back</p> : <Seen model={model} result={received} />;
}

function Seen({ model, result }: Props) {
  const score = useMemo(() => scoreResult(model, result), [model, result]);
  const { headline, change } = verdictSentence(model, score, { own: false, name: result.name });
  const industry = result.variant === null ? "general" : model.variants[result.variant];
  const facts = [
    result.name ?? "A shared result",
    result.createdAt === undefined ? "undated" : longDate(result.createdAt),
    `${model.role}, ${industry.toLowerCase()}, version ${model.version}`,
    "self-reported, not verified",
  ];
  return (
    <div className="grid min-w-0 gap-3 wrap-anywhere">
      <p className="max-w-none text-small text-soft">{facts.join(" · ")}</p>
      <p className="font-serif text-xl leading-tight">{headline}</p>
      <p>{change}</p>
      {score.readiness !== null && score.band !== null && (
        <p>
          Readiness {points(score.readiness)} of 100, likely {score.band.map(points).join(" to ")}.
        </p>
      )}
      <Held model={model} result={result} />
      <p className="text-small text-soft">
        With the must-haves, gaps, strengths and the learning plan that follow from these levels.
        What you skipped in your plan, and why, stays here.
      </p>
    </div>
  );
}

/** The parts of the link, one by one; evidence to the letter, because it is what one regrets. */
function Held({ model, result }: Props) {
  const answers = Object.values(result.answers);
  const levels = answers.filter((answer) => "level" in answer).length;
  const skips = answers.length - levels;
  const shown = model.competencies.flatMap(({ id, name }) => {
    const answer = result.answers[id];
    const entries = answer !== undefined && "level" in answer ? answer.evidence : undefined;
    return entries === undefined ? [] : [{ id, name, entries }];
  });
  const practices = Object.keys(result.practices ?? {}).length;
  const profile = profileChecklist(result.profile);
  const done = Object.entries(result.progress ?? {}).flatMap(([key, date]) => {
    const step = readStepKey(key);
    return step === undefined ? [] : [{ competency: step.competency, to: step.level, date }];
  });
  return (
    <dl className="facts">
      <dt>Levels</dt>
      <dd>
        {count(levels, "level")}
        {skips > 0 && `, and ${skips} “not sure” or “not said”`}
      </dd>
      <dt>Evidence</dt>
      <dd>
        {shown.length === 0 && "none"}
        {shown.map(({ id, name, entries }) => (
          <div key={id} className="mb-2">
            {name}
            <Evidence entries={entries} />
          </div>
        ))}
      </dd>
      <dt>Practices</dt>
      <dd>{practices === 0 ? "none" : count(practices, "answer")}</dd>
      <dt>Profile</dt>
      <dd>
        {profile.length === 0
          ? "none"
          : profile.map(({ fact, given }) => `${fact}: ${given}`).join("; ")}
      </dd>
      <dt>Steps done</dt>
      <dd>
        {done.length === 0
          ? "none"
          : done.map((step) => `${stepName(model, step)}, ${longDate(step.date)}`).join("; ")}
      </dd>
    </dl>
  );
}
