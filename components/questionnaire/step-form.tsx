"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import type { FieldErrors } from "react-hook-form";
import type { Draft } from "@/lib/model/draft";
import { progressOf, type Question } from "@/lib/model/question-index";
import { paths } from "@/lib/paths";
import { ErrorSummary } from "./error-summary";
import { fieldNames } from "./field-names";
import { SaveNote } from "./save-note";
import { changeOfStep, fieldsOfDraft, readStep, type StepValues } from "./step-values";
import { StorageNotice } from "./storage-notice";
import { type FormKind, useSavedForm } from "./use-saved-form";

type Props = {
  model: Draft["model"];
  questions: Question[];
  step: string;
  back: string;
  next: string;
  children: ReactNode;
};

/** Makes one step lively: its children are the questions, as the server wrote them. */
export function StepForm({ model, questions, step, back, next, children }: Props) {
  const router = useRouter();
  const [kind] = useState(() => kindOf(questions.filter((question) => question.step === step)));
  const { form, opened, draft, saveState, errors, noteChange, submit } = useSavedForm(model, kind);
  const [fromCheck, setFromCheck] = useState(false);
  const variant = draft?.variant ?? null;

  useEffect(() => {
    setFromCheck(new URLSearchParams(window.location.search).get("from") === "check");
  }, []);

  useEffect(() => {
    const elements = form.current?.querySelectorAll<HTMLElement>("fieldset[data-industries]") ?? [];
    for (const element of elements) {
      const industries = element.dataset.industries?.split(" ") ?? [];
      element.hidden = variant === null || !industries.includes(variant);
    }
  }, [variant, form]);

  useEffect(() => {
    if (opened !== "loading") focusQuestion(window.location.hash.slice(1));
  }, [opened]);

  const after = fromCheck ? paths.check : next;
  return (
    <form
      ref={form}
      autoComplete="off"
      noValidate
      onChange={noteChange}
      onSubmit={(event) =>
        void submit(event, () => router.push(`${after}${fromCheck ? window.location.hash : ""}`))
      }
    >
      <StorageNotice state={opened} />
      <ErrorSummary errors={errors} />
      {children}
      <div className="bar no-print">
        <Link href={fromCheck ? paths.check : back} className="btn btn-quiet">
          Back
        </Link>
        <StepProgress questions={questions} draft={draft}>
          <SaveNote state={saveState} />
        </StepProgress>
        <button type="submit" className="btn">
          {fromCheck ? "Done" : "Continue"}
        </button>
      </div>
    </form>
  );
}

type ProgressProps = { questions: Question[]; draft: Draft | undefined; children: ReactNode };

function StepProgress({ questions, draft, children }: ProgressProps) {
  const { answered, total } = progressOf(questions, draft);
  return (
    <div className="min-w-0 flex-1 text-small leading-tight text-soft">
      {answered} of {total} answered
      {children}
      <progress
        aria-label="Questions answered"
        className="mt-1.5 block h-1 w-full"
        value={answered}
        max={total}
      />
    </div>
  );
}

/** "Change" on another page leads to one question: its chosen radio gets the focus. */
function focusQuestion(id: string) {
  const question = id === "" ? null : document.getElementById(id);
  const field =
    question?.querySelector<HTMLElement>("input:checked") ?? question?.querySelector("input");
  field?.focus({ preventScroll: true });
  question?.scrollIntoView({ block: "start" });
}

function kindOf(questions: readonly Question[]): FormKind<StepValues> {
  const ids = questions.map(({ id }) => id);
  return {
    read: (form) => readStep(form, ids),
    fieldsOfDraft: (draft) => fieldsOfDraft(draft, ids),
    changeFrom: changeOfStep,
    loadResolver: async () => (await import("./step-rules")).resolveStep,
    errorsOf: errorsOfStep,
  };
}

function errorsOfStep(errors: FieldErrors<StepValues>, { answers }: StepValues) {
  return answers.flatMap(({ id, evidence }, i) =>
    evidence.flatMap((_, entry) => {
      const found = errors.answers?.[i]?.evidence?.[entry];
      return [
        { field: fieldNames.evidenceText(id, entry), message: found?.text?.message ?? "" },
        { field: fieldNames.evidenceUrl(id, entry), message: found?.url?.message ?? "" },
      ].filter(({ message }) => message !== "");
    }),
  );
}
