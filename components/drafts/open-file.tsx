"use client";

import { type SyntheticEvent, useState } from "react";
import type { ReadAnswers } from "@/lib/browser/read-answers";
import type { Draft } from "@/lib/draft/draft";
import type { Question } from "@/lib/draft/question-index";
import { FoundResult } from "./found-result";
import { ResumeFound } from "./resume-found";

type Props = {
  model: Draft["model"];
  questions: readonly Question[];
  names: Readonly<Record<string, string>>;
  /** The draft that a CV would be read into, where there is one. */
  draft: Draft | undefined;
};

const OFFLINE =
  "It could not be opened, because something it needs did not load. Check the connection and try again.";

/** Answers from elsewhere: a file of this app, a CV as JSON Resume, a snapshot link. */
export function OpenFile({ model, questions, names, draft }: Props) {
  const [read, setRead] = useState<ReadAnswers>();
  const [link, setLink] = useState("");

  async function open(reading: () => Promise<ReadAnswers>) {
    setRead(undefined);
    setRead(await reading().catch((): ReadAnswers => ({ ok: false, reason: OFFLINE })));
  }
  const reader = () => import("@/lib/browser/read-answers");
  function openFile(file: File | undefined) {
    if (file) void open(async () => (await reader()).readFile(file, model));
  }
  function openLink(event: SyntheticEvent) {
    event.preventDefault();
    void open(async () => (await reader()).readLink(link));
  }

  return (
    <section aria-labelledby="elsewhere" className="mt-14 border-t border-line pt-8">
      <h2 id="elsewhere">Answers from elsewhere</h2>
      <p>
        A result that you saved as a file, a CV in the JSON Resume format, or a snapshot link. It is
        read in this browser and sent nowhere.
      </p>
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-4">
        <label className="grid max-w-md grid-cols-[minmax(0,1fr)] gap-1">
          <span className="text-small text-soft">Open a file</span>
          <input
            type="file"
            accept=".json,application/json"
            className="file-field"
            onChange={(event) => {
              openFile(event.target.files?.[0]);
              // So that choosing the same file again, mended, is a change.
              event.target.value = "";
            }}
          />
        </label>
        <form className="flex flex-wrap items-end gap-3" onSubmit={openLink}>
          <label className="grid min-w-[min(12rem,100%)] max-w-md flex-1 gap-1">
            <span className="text-small text-soft">Or paste a snapshot link</span>
            <input
              className="field"
              spellCheck={false}
              autoComplete="off"
              value={link}
              onChange={(event) => setLink(event.target.value)}
            />
          </label>
          <button type="submit" className="btn btn-quiet">
            Open the link
          </button>
        </form>
      </div>
      <div aria-live="polite">
        {read?.ok === false && (
          <p role="alert" className="mt-4 border-l-4 border-bad py-1 pl-4 wrap-anywhere">
            {read.reason} Nothing was changed.
          </p>
        )}
        {read?.ok && read.kind === "result" && <FoundResult {...read} />}
        {read?.ok && read.kind === "resume" && (
          <ResumeFound
            found={read.found}
            model={model}
            questions={questions}
            names={names}
            draft={draft}
          />
        )}
      </div>
    </section>
  );
}
