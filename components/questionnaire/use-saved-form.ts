"use client";

import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import { type FieldErrors, type FieldValues, type Resolver, useForm } from "react-hook-form";
import type { OpenedDraft } from "@/lib/browser/draft-store";
import { SaveQueue, type SaveState } from "@/lib/browser/save-queue";
import type { Draft, DraftChange } from "@/lib/model/draft";
import { type FieldError, fillFields, showErrors, touchedNames } from "./form-fields";

const draftStore = () => import("@/lib/browser/draft-store");

/** How one kind of form reads, fills and checks itself. Must be the same object at every render. */
export type FormKind<Values extends FieldValues> = {
  read: (form: HTMLFormElement) => Values;
  fieldsOfDraft: (draft: Draft) => [name: string, value: string][];
  /** What the values change in the draft; undefined where nothing. */
  changeFrom: (draft: Draft | undefined, values: Values) => DraftChange | undefined;
  /** Loads the rules; they are not needed before the first submit. */
  loadResolver: () => Promise<Resolver<Values>>;
  errorsOf: (errors: FieldErrors<Values>, values: Values) => FieldError[];
};

/**
 * A form whose fields are the server's HTML and hold its values. react-hook-form is told of every
 * change and decides about errors; every change is saved. What was chosen before this script ran
 * still stands in the page when the draft arrives, wins over it and is saved then.
 */
export function useSavedForm<Values extends FieldValues>(
  model: Draft["model"],
  kind: FormKind<Values>,
) {
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef<Draft | undefined>(undefined);
  const queue = useRef<SaveQueue | undefined>(undefined);
  const [opened, setOpened] = useState<OpenedDraft["state"] | "loading">("loading");
  const [draft, setDraft] = useState<Draft>();
  const [saveState, setSaveState] = useState<SaveState>("idle");
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { reset, handleSubmit } = useForm<Values>({
    resolver: async (...args) => (await kind.loadResolver())(...args),
  });

  function keep(saved: Draft) {
    latest.current = saved;
    setDraft(saved);
  }

  function noteChange() {
    if (form.current === null) return;
    const values = kind.read(form.current);
    reset(values, { keepErrors: true, keepIsSubmitted: true });
    const change = kind.changeFrom(latest.current, values);
    if (change !== undefined) queue.current?.add(change);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: opens the draft once; `model` and `kind` never change
  useEffect(() => {
    let gone = false;
    const open = async () => {
      const found = await (await draftStore()).openDraft();
      const element = form.current;
      if (gone || element === null) return;
      queue.current = new SaveQueue(
        async (change) => (await draftStore()).saveChange(model, change),
        (state, saved) => {
          setSaveState(state);
          if (saved) keep(saved);
        },
      );
      if (found.state === "ready") {
        fillFields(element, kind.fieldsOfDraft(found.draft), touchedNames(element));
        keep(found.draft);
      }
      setOpened(found.state);
      noteChange();
    };
    void open();
    return () => {
      gone = true;
    };
  }, []);

  /** Checks, waits until everything is saved, and goes on; shows what is wrong otherwise. */
  async function submit(event: SyntheticEvent, onDone: () => void) {
    event.preventDefault();
    noteChange();
    await handleSubmit(
      async () => {
        setErrors([]);
        await queue.current?.settle();
        onDone();
      },
      (found) => {
        if (form.current) setErrors(kind.errorsOf(found, kind.read(form.current)));
      },
    )();
  }

  useEffect(() => {
    if (form.current) showErrors(form.current, errors);
  }, [errors]);

  return { form, opened, draft, saveState, errors, noteChange, submit };
}
