"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import type { Draft } from "@/lib/draft/draft";
import { minutesLeft } from "@/lib/draft/pace";
import { askedUnder, progressOf, type Question } from "@/lib/draft/question-index";
import { paths } from "@/lib/paths";
import { CvQuotes } from "./cv-quotes";
import { ErrorSummary } from "./error-summary";
import { KeyHint } from "./key-hint";
import { SaveNote } from "./save-note";
import { StepBar } from "./step-bar";
import { StepHints } from "./step-hints";
import { stepKind } from "./step-kind";
import { StepList, type StepName } from "./step-list";
import { StorageNotice } from "./storage-notice";
import { timeLeftWords } from "./time-left";
import { useLevelKeys } from "./use-level-keys";
import { useLinkRoom } from "./use-link-room";
import { usePause } from "./use-pause";
import { useSavedForm } from "./use-saved-form";
import { useWayBack } from "./use-way-back";

type Props = {
  model: Draft["model"];
  questions: Question[];
  steps: readonly StepName[];
  practices: readonly string[];
  scale: readonly string[];
  step: string;
  back: string;
  next: string;
  /** What stands above the questions. */
  heading: ReactNode;
  children: ReactNode;
};

/** Makes one step lively: its children are the questions, as the server wrote them. */
export function StepForm({ model, questions, step, back, next, children, ...rest }: Props) {
  const router = useRouter();
  const [kind] = useState(() =>
    stepKind(
      step,
      questions.filter((question) => question.step === step).map(({ id }) => id),
    ),
  );
  const saved = useSavedForm(model, kind);
  const { form, state, draft, progress, trouble, errors, noteChange, save, submit } = saved;
  const keys = useLevelKeys();
  const pause = usePause(saved.queue);
  const variant = draft?.variant ?? null;
  const asked = askedUnder(questions, variant).filter((question) => question.step === step);
  useLinkRoom(form, draft);

  useEffect(() => {
    const elements = form.current?.querySelectorAll<HTMLElement>("fieldset[data-industries]") ?? [];
    for (const element of elements) {
      const industries = element.dataset.industries?.split(" ") ?? [];
      element.hidden = variant === null || !industries.includes(variant);
    }
  }, [variant, form]);
  // After the effect above: a question of one industry can take the focus only once it is shown.
  const fromCheck = useWayBack(state !== "loading");

  const after = fromCheck ? paths.check : next;
  const { answered, total } = progressOf(questions, draft);
  return (
    <>
      <StepList
        steps={rest.steps}
        questions={questions}
        practices={rest.practices}
        here={step}
        draft={draft}
      />
      {rest.heading}
      <KeyHint on={keys.on} onToggle={keys.toggle} />
      <form
        ref={form}
        autoComplete="off"
        noValidate
        data-level-keys={keys.on ? "on" : "off"}
        onKeyDown={keys.onKeyDown}
        onSubmit={(event) =>
          void submit(event, () => router.push(`${after}${fromCheck ? window.location.hash : ""}`))
        }
      >
        <StorageNotice state={state} mended={saved.mended} trouble={trouble} draft={draft} />
        <ErrorSummary errors={errors} tries={saved.tries} />
        {children}
        <CvQuotes
          form={form}
          draft={draft}
          ids={asked.map(({ id }) => id)}
          onQuote={() => noteChange()}
        />
        <StepHints
          draft={draft}
          ids={asked.map(({ id }) => id)}
          scale={rest.scale}
          onDismiss={(hint) => save({ hints: [hint] })}
        />
        <StepBar
          back={fromCheck ? paths.check : back}
          answered={answered}
          total={total}
          label="Questions answered"
          go={fromCheck ? "Done" : "Continue"}
          left={timeLeftWords(minutesLeft(draft?.pace ?? [], total - answered))}
          onPause={pause}
        >
          <SaveNote progress={progress} />
        </StepBar>
      </form>
    </>
  );
}
