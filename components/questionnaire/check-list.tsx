"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Ghost } from "@/components/ui/ghost";
import { Notice } from "@/components/ui/notice";
import type { OpenedDraft } from "@/lib/browser/draft-store";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import { loadModel } from "@/lib/browser/load-model";
import type { Draft } from "@/lib/draft/draft";
import { notTaken } from "@/lib/draft/evidence-fault";
import { askedUnder, progressOf, type Question } from "@/lib/draft/question-index";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { fewNames, namesOf } from "@/lib/report/words";
import { AnswerRow } from "./answer-row";
import { PracticesAnswers } from "./practices-answers";
import { SetUpFacts } from "./set-up-facts";
import { StorageNotice } from "./storage-notice";

type Ready = {
  opened: OpenedDraft;
  draft: Draft | undefined;
  kept: KeptDraft | undefined;
  model: RequirementModel;
  open: string[];
};
type Props = { model: Draft["model"]; questions: Question[] };

/** Every answer on one page, before the report. */
export function CheckList({ model: { id, version }, questions }: Props) {
  const [ready, setReady] = useState<Ready | "loading" | "offline">("loading");
  useEffect(() => {
    let gone = false;
    void open(id, version)
      .catch(() => "offline" as const)
      .then((found) => {
        if (!gone) setReady(found);
      });
    return () => {
      gone = true;
    };
  }, [id, version]);
  useEffect(() => {
    if (typeof ready === "object") focusRow(window.location.hash.slice(1));
  }, [ready]);

  if (ready === "loading") return <Ghost label="Reading your answers" />;
  if (ready === "offline") {
    return (
      <Notice level="h2" title="The questions could not be loaded">
        <p>Your answers are safe on this device. Check the connection and reload the page.</p>
      </Notice>
    );
  }
  return <Answers {...ready} questions={questions} />;
}

type AnswersProps = Ready & { questions: Question[] };

function Answers({ opened, draft, kept, model, open, questions }: AnswersProps) {
  const asked = askedUnder(questions, draft?.variant ?? null);
  const { answered, total } = progressOf(questions, draft);
  const faulty = notTaken(draft ?? { answers: {} });
  return (
    <>
      <StorageNotice
        state={opened.state}
        mended={opened.state === "ready" ? opened.mended : undefined}
        draft={draft}
      />
      <div className="mt-3 grid gap-2">
        {open.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {faulty.length > 0 && (
          <p className="border-l-4 border-gap py-1 pl-4">
            Some evidence is not taken as it stands: {fewNames(namesOf(model, faulty))}.{" "}
            <a href={`#${faulty[0]}`}>See why</a>
          </p>
        )}
      </div>
      {draft?.form === "quick" && answered < total && (
        <p className="mt-2">
          You chose the quick form. <Link href={paths.quick}>Go on with it</Link>, or answer what
          you like from the full one here.
        </p>
      )}
      <SetUpFacts model={model} draft={draft} />
      {model.steps.map((step) => (
        <section key={step.id} aria-labelledby={`step-${step.id}`} className="mt-10">
          <h2 id={`step-${step.id}`}>{step.name}</h2>
          <ul className="mt-2">
            {asked
              .filter((question) => question.step === step.id)
              .map(({ id }) => (
                <AnswerRow
                  key={id}
                  id={id}
                  step={step.id}
                  model={model}
                  answer={draft?.answers[id]}
                  kept={kept}
                />
              ))}
          </ul>
        </section>
      ))}
      <PracticesAnswers model={model} practices={draft?.practices ?? {}} />
      <div className="bar no-print">
        <p className="max-w-none flex-1 text-small text-soft">
          {answered} of {total} answered
        </p>
        <Link href={paths.results} className="btn">
          See your report
        </Link>
      </div>
    </>
  );
}

/** Coming back from "Change", the focus is where it was. */
function focusRow(id: string) {
  const row = id === "" ? null : document.getElementById(id);
  row?.querySelector("a")?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "center" });
}

async function open(id: string, version: number): Promise<Ready> {
  const [{ draftOf, openDraft }, { KeptDraft }, { resultOfDraft }, ...rest] = await Promise.all([
    import("@/lib/browser/draft-store"),
    import("@/lib/browser/kept-draft"),
    import("@/lib/draft/result-of-draft"),
    import("@/lib/report/open-answers"),
    loadModel(id, version),
  ]);
  const [{ openAnswers }, model] = rest;
  if (model === undefined) throw new Error("the current model is not published");
  const opened = await openDraft();
  const draft = draftOf(opened);
  const answers = draft ? resultOfDraft(draft) : { variant: null, answers: {} };
  const kept = draft && new KeptDraft(draft);
  return { opened, draft, kept, model, open: openAnswers(model, answers) };
}
