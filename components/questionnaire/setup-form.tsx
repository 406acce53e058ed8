"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import type { Draft } from "@/lib/draft/draft";
import type { Form } from "@/lib/draft/vocabulary";
import { ErrorSummary } from "./error-summary";
import { SaveNote } from "./save-note";
import { changeOfSetup, readSetup, type SetupValues, setupFieldsOfDraft } from "./setup-values";
import { StorageNotice } from "./storage-notice";
import { type FormKind, useSavedForm } from "./use-saved-form";

const NUMBERS = ["years", "hoursPerWeek"] as const;

const kind: FormKind<SetupValues> = {
  id: "setup",
  read: readSetup,
  fieldsOfDraft: setupFieldsOfDraft,
  changeFrom: changeOfSetup,
  loadResolver: async () => (await import("./setup-rules")).resolveSetup,
  errorsOf: (errors) =>
    NUMBERS.map((field) => ({ field, message: errors[field]?.message ?? "" })).filter(
      ({ message }) => message !== "",
    ),
};

type Props = {
  model: Draft["model"];
  /** Where the full and the quick form begin. */
  next: Record<Form, string>;
  children: ReactNode;
};

/** Saves the set-up step as it is filled in; its children are the fields, as the server wrote them. */
export function SetupForm({ model, next, children }: Props) {
  const router = useRouter();
  const saved = useSavedForm(model, kind);
  const { form, state, draft, progress, trouble, errors, submit } = saved;
  return (
    <form
      ref={form}
      autoComplete="off"
      noValidate
      onSubmit={(event) =>
        void submit(event, () => router.push(next[form.current ? formOf(form.current) : "full"]))
      }
    >
      <StorageNotice state={state} mended={saved.mended} trouble={trouble} draft={draft} />
      <ErrorSummary errors={errors} tries={saved.tries} />
      {children}
      <div className="bar no-print">
        <p className="max-w-none flex-1 text-small text-soft">
          Everything here is optional
          <SaveNote progress={progress} />
        </p>
        <button type="submit" className="btn">
          Continue
        </button>
      </div>
    </form>
  );
}

/** Read from the page, because a draft that could not be kept does not know it. */
function formOf(form: HTMLFormElement): Form {
  return readSetup(form).form === "quick" ? "quick" : "full";
}
