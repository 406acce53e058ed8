"use client";

import { useRouter } from "next/navigation";
import { nextPath } from "@/components/questionnaire/next-path";
import { Confirm } from "@/components/ui/confirm";
import { leaveFocus } from "@/components/ui/leave-focus";
import { momentOf } from "@/components/ui/moment-of";
import type { ShelvedDraft } from "@/lib/browser/draft-shelf";
import type { Draft } from "@/lib/draft/draft";
import { progressOf, type Question } from "@/lib/draft/question-index";
import { LIMITS } from "@/lib/model/vocabulary";
import { paths } from "@/lib/paths";
import { longDate } from "@/lib/report/words";
import { EarlierStates } from "./earlier-states";
import { RenameDraft } from "./rename-draft";
import { SaveAsFile } from "./save-as-file";

const shelf = () => import("@/lib/browser/draft-shelf");

type Props = {
  shelved: Extract<ShelvedDraft, { state: "ready" }>;
  current: boolean;
  questions: readonly Question[];
  variants: Readonly<Record<string, string>>;
  /** Called when something on the shelf has changed. */
  onChange: () => Promise<void>;
};

/** One draft: what it is, and everything one can do with it. */
export function DraftCard({ shelved, current, questions, variants, onChange }: Props) {
  const router = useRouter();
  const { draft, earlier } = shelved;
  const { answered, total, next } = progressOf(questions, draft);

  async function open(path: string) {
    await (await shelf()).switchTo(draft.id);
    router.push(path);
  }
  async function copy() {
    const { beginDraft } = await shelf();
    await beginDraft(draft.model, `${draft.name}, copy`.slice(0, LIMITS.name), contentOf(draft));
    router.push(paths.setup);
  }

  return (
    <li className="max-w-none border-t border-line py-5">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="wrap-anywhere">{draft.name}</h2>
        {current && <span className="text-small text-have">in use in this tab</span>}
      </div>
      <p className="mt-1 text-soft">
        {draft.variant ? variants[draft.variant] : "General"} ·{" "}
        {draft.form === "quick" ? "quick form" : "full form"} · {answered} of {total} answered
      </p>
      <p className="text-small text-soft">
        Begun {longDate(draft.startedAt)}, saved {momentOf(draft.savedAt)}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <button
          type="button"
          className="btn"
          onClick={() => void open(next ? nextPath(draft, next) : paths.check)}
        >
          {next ? "Continue" : "Check the answers"}
          <span className="sr-only"> {draft.name}</span>
        </button>
        <button type="button" className="btn btn-quiet" onClick={() => void open(paths.results)}>
          Report<span className="sr-only"> of {draft.name}</span>
        </button>
      </div>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-5">
        <RenameDraft draft={draft} onChange={onChange} />
        <button type="button" className="btn-text text-small" onClick={() => void copy()}>
          Copy for another industry<span className="sr-only"> from {draft.name}</span>
        </button>
        <SaveAsFile draft={draft} />
        <Confirm
          ask="Erase"
          of={draft.name}
          question={`This erases “${draft.name}” with its earlier states from this device. It cannot be undone.`}
          yes="Erase it"
          no="Keep it"
          yesRef={leaveFocus}
          onYes={async () => {
            await (await shelf()).eraseDraft(draft.id);
            await onChange();
          }}
        />
      </div>
      {earlier.length > 0 && (
        <EarlierStates earlier={earlier} questions={questions} onChange={onChange} />
      )}
    </li>
  );
}

/** What a copy takes along: everything that was answered. */
function contentOf({ variant, form, profile, answers, practices, rounds, pace, quotes }: Draft) {
  return { variant, form, profile, answers, practices, rounds, pace, quotes };
}
