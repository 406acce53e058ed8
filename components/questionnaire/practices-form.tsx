"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import type { Draft } from "@/lib/model/draft";
import { paths } from "@/lib/paths";
import {
  changeOfPractices,
  type PracticeValues,
  practiceFieldsOfDraft,
  readPractices,
} from "./practice-values";
import { SaveNote } from "./save-note";
import { StepBar } from "./step-bar";
import { StorageNotice } from "./storage-notice";
import { type FormKind, useSavedForm } from "./use-saved-form";
import { useWayBack } from "./use-way-back";

type Props = {
  model: Draft["model"];
  practices: readonly string[];
  back: string;
  children: ReactNode;
};

/** Makes the practices step lively: its children are the questions, as the server wrote them. */
export function PracticesForm({ model, practices, back, children }: Props) {
  const router = useRouter();
  const [kind] = useState(() => kindOf(practices));
  const { form, opened, draft, saveState, noteChange, submit } = useSavedForm(model, kind);
  const fromCheck = useWayBack(opened !== "loading");

  const hash = fromCheck ? "#practices" : "";
  return (
    <form
      ref={form}
      autoComplete="off"
      noValidate
      className="mt-8"
      onChange={noteChange}
      onSubmit={(event) => void submit(event, () => router.push(`${paths.check}${hash}`))}
    >
      <StorageNotice state={opened} />
      {children}
      <StepBar
        back={fromCheck ? paths.check : back}
        answered={practices.filter((id) => draft?.practices[id] !== undefined).length}
        total={practices.length}
        label="Practices answered"
        go={fromCheck ? "Done" : "Continue"}
      >
        <SaveNote state={saveState} />
      </StepBar>
    </form>
  );
}

/** Nothing can be typed wrongly here, so there are no rules to load. */
function kindOf(ids: readonly string[]): FormKind<PracticeValues> {
  return {
    read: (form) => readPractices(form, ids),
    fieldsOfDraft: practiceFieldsOfDraft,
    changeFrom: changeOfPractices,
    loadResolver: async () => (values) => ({ values, errors: {} }),
    errorsOf: () => [],
  };
}
