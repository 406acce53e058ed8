"use client";

import { useEffect, useMemo, useState } from "react";
import { readResult } from "@/lib/model/read-result";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { readStepKey } from "@/lib/plan/step-key";
import { stepName } from "@/lib/report/plan-words";
import { profileChecklist } from "@/lib/report/profile-checklist";
import { shownName } from "@/lib/report/shown-name";
import { verdictSentence } from "@/lib/report/verdict-sentence";
import { count, industryOf, longDate, points, UNVERIFIED } from "@/lib/report/words";
import { scoreResult } from "@/lib/scoring/score";
import { decodeSnapshot, encodeSnapshot } from "@/lib/share/snapshot";
import { Evidence } from "./evidence";

type Props = {
  model: RequirementModel;
  result: Result;
  carrier: "snapshot" | "sealed";
  note?: string | undefined;
};

/** What the receiver sees, read back from what carries it: nothing is shown here that it does not hold. */
export default function SharePreview({ model, result, carrier, note }: Props) {
  const [received, setReceived] = useState<Result | "too-long">();
  useEffect(() => {
    let gone = false;
    setReceived(undefined);
    void readBack[carrier](model, result).then((read) => !gone && setReceived(read));
    return () => {
      gone = true;
    };
  }, [carrier, model, result]);
  if (received === "too-long") {
    return <p>With all this evidence the link would be longer than 8,000 characters.</p>;
  }
  if (received === undefined) return <p>Reading it back</p>;
  return (
    <>
      {note !== undefined && (
        <div className="mb-4">
          <p className="text-small text-soft">Your note</p>
          <blockquote className="whitespace-pre-line wrap-anywhere">{note}</blockquote>
        </div>
      )}
      <Seen model={model} result={received} />
    </>
  );
}

type ReadBack = (
  model: RequirementModel,
  result: Result,
) => Promise<Result | "too-long" | undefined>;

const readBack: Record<Props["carrier"], ReadBack> = {
  async snapshot(model, result) {
    const fragment = encodeSnapshot(model, result);
    if (fragment === undefined) return "too-long";
    const opened = await decodeSnapshot(fragment, async () => model);
    return opened.ok ? opened.result : undefined;
  },
  async sealed(model, result) {
    const read = readResult(JSON.parse(JSON.stringify(result)), () => model);
    return read.ok ? read.result : undefined;
  },
};

type SeenProps = { model: RequirementModel; result: Result };

function Seen({ model, result }: SeenProps) {
  const score = useMemo(() => scoreResult(model, result), [model, result]);
  const name = shownName(result.name);
  const { headline, change } = verdictSentence(model, score, { own: false, name });
  const industry = industryOf(model, result.variant);
  const facts = [
    name ?? "A shared result",
    result.createdAt === undefined ? "undated" : longDate(result.createdAt),
    `${model.role}, ${industry.toLowerCase()}, version ${model.version}`,
    UNVERIFIED,
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
function Held({ model, result }: SeenProps) {
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
