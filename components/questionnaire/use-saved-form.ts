"use client";

import {
  type SyntheticEvent,
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import { hearTabs } from "@/lib/browser/draft-channel";
import {
  draftOf,
  expectChanges,
  knownDraft,
  type OpenedDraft,
  openDraft,
  saveChange,
} from "@/lib/browser/draft-store";
import { SaveProgress } from "@/lib/browser/save-progress";
import { SaveQueue } from "@/lib/browser/save-queue";
import type { StorageReason } from "@/lib/browser/storage-fault";
import { applyChange } from "@/lib/draft/apply-change";
import type { Draft, DraftChange } from "@/lib/draft/draft";
import { withPace } from "@/lib/draft/pace";
import { afterPaint } from "./after-paint";
import { type FieldError, fillFields, touchedNames, touchedValues } from "./form-fields";
import { hearFields } from "./hear-fields";
import { showDetails, showDetailsAfterPaint } from "./open-details";
import { useFormCheck } from "./use-form-check";

/** How one kind of form reads, fills and checks itself. Must be the same object at every render. */
export type FormKind<Values extends FieldValues> = {
  /** The same for every copy of this form, and for no other. */
  id: string;
  /** All values, or at least those of the question that `changed` lies in. */
  read: (form: HTMLFormElement, changed?: Element) => Values;
  fieldsOfDraft: (draft: Draft) => [name: string, value: string][];
  /** What the values change in the draft that the fields were filled from; undefined where nothing. */
  changeFrom: (draft: Draft | undefined, values: Values) => DraftChange | undefined;
  /** Loads the rules; they are not needed before the first submit. */
  loadResolver: () => Promise<Resolver<Values>>;
  errorsOf: (errors: FieldErrors<Values>, values: Values) => FieldError[];
};

const NOTHING: ReadonlySet<string> = new Set();

/** By kind of form, what was chosen in one that was left before its draft was read. */
const carried = new Map<string, [name: string, value: string][]>();

export type Opened = OpenedDraft["state"] | "loading" | "erased";

/**
 * A form whose fields are the server's HTML and hold its values. react-hook-form is told of them when
 * they are sent off, and decides about errors; every change is saved. What was chosen before this script ran
 * still stands in the page when the draft arrives, wins over it and is saved then. What another tab
 * saves is filled in at once, except where somebody is typing.
 */
export function useSavedForm<Values extends FieldValues>(
  model: Draft["model"],
  kind: FormKind<Values>,
) {
  const form = useRef<HTMLFormElement>(null);
  /** What the fields show; a change is what differs from it, not from what another tab has saved. */
  const shown = useRef<Draft | undefined>(undefined);
  const queue = useRef<SaveQueue | undefined>(undefined);
  const answeredAt = useRef(0);
  const changes = useRef(0);
  const opening = useRef<Promise<void>>(undefined);
  const [opened, setOpened] = useState<OpenedDraft>();
  const [erased, setErased] = useState(false);
  const [draft, setDraft] = useState<Draft>();
  const [progress] = useState(() => new SaveProgress());
  /** Why the last change could not be stored. */
  const [trouble, setTrouble] = useState<StorageReason>();
  const { errors, tries, check, forgetMended } = useFormCheck(form, kind);
  function fill(from: Draft, keep: ReadonlySet<string>) {
    if (form.current) {
      fillFields(form.current, kind.fieldsOfDraft(from), keep);
      showDetails(form.current);
    }
    shown.current = from;
    setDraft(from);
  }

  /** Fills fields that have only now come to the page, before anything reads them. */
  const refill = useCallback(() => {
    if (form.current === null) return;
    if (shown.current) fillFields(form.current, kind.fieldsOfDraft(shown.current), NOTHING);
    showDetails(form.current);
  }, [kind]);

  /** Saves what differs from before; given the field that changed, looks at its question only. */
  function noteChange(field?: Element) {
    if (form.current === null) return;
    const change = kind.changeFrom(shown.current, kind.read(form.current, field));
    if (change !== undefined) {
      const now = performance.now();
      save(withPace(change, shown.current, (now - answeredAt.current) / 1000));
      if (change.answers) answeredAt.current = now;
    }
    if (field) showDetailsAfterPaint(field);
    if (field) void forgetMended();
  }

  /** Saves a change that no field holds, such as help that was waved away. */
  function save(change: DraftChange) {
    changes.current += 1;
    queue.current?.add(change);
    if (shown.current) shown.current = applyChange(shown.current, change, new Date());
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: opens the draft once; `model` and `kind` never change
  useEffect(() => {
    let gone = false;
    let filled = false;
    const element = form.current;
    const open = async () => {
      const found = await openDraft();
      if (found.state !== "unkept") expectChanges();
      if (gone || element === null) return;
      fillFields(element, carried.get(kind.id) ?? [], touchedNames(element));
      carried.delete(kind.id);
      let newest: (() => void) | undefined;
      queue.current = new SaveQueue(
        (change) => saveChange(model, change),
        (state, saved = knownDraft()) => {
          progress.set(state);
          if (state === "saving" || state === "idle") return;
          if (saved) shown.current ??= saved;
          const show = () => {
            // What failed meanwhile is not to be hidden by an earlier "saved".
            if (show !== newest) return;
            startTransition(() => {
              setDraft(saved);
              setTrouble(state === "saved" ? undefined : state);
            });
          };
          newest = show;
          if (state === "saved") afterPaint(show);
          else show();
        },
      );
      const stored = draftOf(found);
      if (stored) fill(stored, touchedNames(element));
      else showDetails(element);
      filled = true;
      answeredAt.current = performance.now();
      setOpened(found);
      noteChange();
    };
    /** Shows what is stored, once nothing of this tab waits and nothing was answered meanwhile. */
    const follow = async () => {
      for (let seen = -1; seen !== changes.current && !gone; ) {
        await queue.current?.settle();
        seen = changes.current;
        const stored = draftOf(await openDraft());
        if (seen === changes.current && stored && !gone) fill(stored, namesInUse());
      }
    };
    const stop = hearTabs((news) => {
      if (news.kind === "erased") setErased(true);
      else if (news.id === (shown.current?.id ?? news.id)) void follow();
    });
    opening.current = open();
    const deafen = element ? hearFields(element, noteChange) : undefined;
    return () => {
      gone = true;
      deafen?.();
      stop();
      const early = filled || element === null ? [] : touchedValues(element);
      if (early.length > 0) carried.set(kind.id, early);
    };
  }, []);

  useWarningBeforeLoss(trouble === "blocked" || trouble === "full");

  /** Checks, waits until everything is saved, and goes on; shows what is wrong otherwise. */
  async function submit(event: SyntheticEvent, onDone: () => void) {
    event.preventDefault();
    await opening.current;
    noteChange();
    if (!(await check())) return;
    await queue.current?.settle();
    onDone();
  }

  const state: Opened = erased ? "erased" : (opened?.state ?? "loading");
  const mended = opened?.state === "ready" ? opened.mended : undefined;
  return {
    form,
    state,
    mended,
    draft,
    progress,
    trouble,
    errors,
    tries,
    noteChange,
    save,
    submit,
    refill,
    queue,
  };
}

/** The field somebody is in; what another tab saved does not type over it. */
function namesInUse(): Set<string> {
  const name = document.activeElement?.getAttribute("name");
  const typing = document.activeElement?.matches("textarea, input:not([type=radio])") ?? false;
  return new Set(typing && name ? [name] : []);
}

/** Where nothing can be kept, leaving the page asks first. */
function useWarningBeforeLoss(losing: boolean): void {
  useEffect(() => {
    if (!losing) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [losing]);
}
