"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import type { Draft } from "@/lib/model/draft";
import { ErrorSummary } from "./error-summary";
import { SaveNote } from "./save-note";
import { changeOfSetup, readSetup, type SetupValues, setupFieldsOfDraft } from "./setup-values";
import { StorageNotice } from "./storage-notice";
import { type FormKind, useSavedForm } from "./use-saved-form";

const NUMBERS = ["years", "hoursPerWeek"] as const;

const kind: FormKind<SetupValues> = {
  read: readSetup,
  fieldsOfDraft: setupFieldsOfDraft,
  changeFrom: changeOfSetup,
  loadResolver: async () => (await import("./setup-rules")).resolveSetup,
  errorsOf: (errors) =>
    NUMBERS.map((field) => ({ field, message: errors[field]?.message ?? "" })).filter(
      ({ message }) => message !== "",
    ),
};

type Props = { model: Draft["model"]; next: string; children: ReactNode };

/** Saves the set-up step as it is filled in; its children are the fields, as the server wrote them. */
export function SetupForm({ model, next, children }: Props) {
  const router = useRouter();
  const { form, opened, saveState, errors, noteChange, submit } = useSavedForm(model, kind);
  return (
    <form
      ref={form}
      autoComplete="off"
      noValidate
      onChange={noteChange}
      onSubmit={(event) => void submit(event, () => router.push(next))}
    >
      <StorageNotice state={opened} />
      <ErrorSummary errors={errors} />
      {children}
      <div className="bar no-print">
        <p className="flex-1 text-small text-soft">
          Everything here is optional
          <SaveNote state={saveState} />
        </p>
        <button type="submit" className="btn">
          Continue
        </button>
      </div>
    </form>
  );
}
