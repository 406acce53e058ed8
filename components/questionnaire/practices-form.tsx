"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import type { Draft } from "@/lib/draft/draft";
import type { Question } from "@/lib/draft/question-index";
import { paths } from "@/lib/paths";
import { type Contestable, PracticeHints } from "./practice-hints";
import {
  changeOfPractices,
  type PracticeValues,
  practiceFieldsOfDraft,
  readPractices,
} from "./practice-values";
import { SaveNote } from "./save-note";
import { StepBar } from "./step-bar";
import { StepList, type StepName } from "./step-list";
import { StorageNotice } from "./storage-notice";
import { usePause } from "./use-pause";
import { type FormKind, useSavedForm } from "./use-saved-form";
import { useWayBack } from "./use-way-back";

type Props = {
  model: Draft["model"];
  questions: readonly Question[];
  steps: readonly StepName[];
  contestable: Contestable;
  back: string;
  /** What stands above the practices. */
  heading: ReactNode;
  children: ReactNode;
};

/** Makes the practices step lively: its children are the questions, as the server wrote them. */
export function PracticesForm({ model, contestable, back, heading, children, ...rest }: Props) {
  const router = useRouter();
  const practices = contestable.practices.map(({ id }) => id);
  const [kind] = useState(() => kindOf(practices));
  const saved = useSavedForm(model, kind);
  const { form, state, draft, progress, trouble, save, submit } = saved;
  const pause = usePause(saved.queue);
  const fromCheck = useWayBack(state !== "loading");

  const hash = fromCheck ? "#practices" : "";
  return (
    <>
      <StepList {...rest} practices={practices} here="practices" draft={draft} />
      {heading}
      <form
        ref={form}
        autoComplete="off"
        noValidate
        className="mt-8"
        onSubmit={(event) => void submit(event, () => router.push(`${paths.check}${hash}`))}
      >
        <StorageNotice state={state} mended={saved.mended} trouble={trouble} draft={draft} />
        {children}
        <PracticeHints
          draft={draft}
          contestable={contestable}
          onDismiss={(hint) => save({ hints: [hint] })}
        />
        <StepBar
          back={fromCheck ? paths.check : back}
          answered={practices.filter((id) => draft?.practices[id] !== undefined).length}
          total={practices.length}
          label="Practices answered"
          go={fromCheck ? "Done" : "Continue"}
          onPause={pause}
        >
          <SaveNote progress={progress} />
        </StepBar>
      </form>
    </>
  );
}

/** Nothing can be typed wrongly here, so there are no rules to load. */
function kindOf(ids: readonly string[]): FormKind<PracticeValues> {
  return {
    id: "practices",
    read: (form) => readPractices(form, ids),
    fieldsOfDraft: practiceFieldsOfDraft,
    changeFrom: changeOfPractices,
    loadResolver: async () => (values) => ({ values, errors: {} }),
    errorsOf: () => [],
  };
}
