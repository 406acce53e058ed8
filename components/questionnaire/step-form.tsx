"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import type { FieldErrors } from "react-hook-form";
import type { Draft } from "@/lib/model/draft";
import { progressOf, type Question } from "@/lib/model/question-index";
import { paths } from "@/lib/paths";
import { ErrorSummary } from "./error-summary";
import { fieldNames } from "./field-names";
import { SaveNote } from "./save-note";
import { StepBar } from "./step-bar";
import { changeOfStep, fieldsOfDraft, readStep, type StepValues } from "./step-values";
import { StorageNotice } from "./storage-notice";
import { type FormKind, useSavedForm } from "./use-saved-form";
import { useWayBack } from "./use-way-back";

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
  const variant = draft?.variant ?? null;

  useEffect(() => {
    const elements = form.current?.querySelectorAll<HTMLElement>("fieldset[data-industries]") ?? [];
    for (const element of elements) {
      const industries = element.dataset.industries?.split(" ") ?? [];
      element.hidden = variant === null || !industries.includes(variant);
    }
  }, [variant, form]);
  // After the effect above: a question of one industry can take the focus only once it is shown.
  const fromCheck = useWayBack(opened !== "loading");

  const after = fromCheck ? paths.check : next;
  const { answered, total } = progressOf(questions, draft);
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
      <StepBar
        back={fromCheck ? paths.check : back}
        answered={answered}
        total={total}
        label="Questions answered"
        go={fromCheck ? "Done" : "Continue"}
      >
        <SaveNote state={saveState} />
      </StepBar>
    </form>
  );
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
