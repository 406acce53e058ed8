"use client";

import Link from "next/link";
import { useCallback, useEffect, useState } from "react";
import { Ghost } from "@/components/ui/ghost";
import { Notice } from "@/components/ui/notice";
import type { Shelf } from "@/lib/browser/draft-shelf";
import type { Draft } from "@/lib/draft/draft";
import type { Question } from "@/lib/draft/question-index";
import { paths } from "@/lib/paths";
import { DevicePanel } from "./device-panel";
import { DraftCard } from "./draft-card";
import { NewDraft } from "./new-draft";
import { OpenFile } from "./open-file";
import { SetAsideList } from "./set-aside-list";
import { SharedList } from "./shared-list";

type Props = {
  model: Draft["model"];
  questions: readonly Question[];
  variants: Readonly<Record<string, string>>;
  /** Name of each competency. */
  names: Readonly<Record<string, string>>;
};

/** Everything that this device keeps. */
export function DraftsPanel({ model, questions, variants, names }: Props) {
  const [shelf, setShelf] = useState<Shelf | "loading" | "unreadable">("loading");
  const [paused, setPaused] = useState(false);
  const read = useCallback(async () => {
    try {
      setShelf(await (await import("@/lib/browser/draft-shelf")).readShelf());
    } catch {
      setShelf("unreadable");
    }
  }, []);
  useEffect(() => {
    setPaused(new URLSearchParams(window.location.search).has("paused"));
    void read();
  }, [read]);

  if (shelf === "loading") return <Ghost label="Reading what is on this device" />;
  if (shelf === "unreadable") {
    return (
      <Notice level="h2" title="This browser keeps nothing here">
        <p>Storage is switched off or cannot be read, so there are no drafts to show.</p>
      </Notice>
    );
  }
  const { current, drafts, aside } = shelf;
  return (
    <>
      {paused && drafts.length > 0 && (
        <p role="status" className="mt-6 border-l-4 border-have py-1 pl-4">
          Everything is saved. Close the page whenever you like; come back to it, or to the home
          page, and go on at the next open question.
        </p>
      )}
      {drafts.length === 0 ? (
        <div className="mt-6 grid justify-items-start gap-3">
          <p>There are no answers on this device yet.</p>
          <Link href={paths.setup} className="btn">
            Start the assessment
          </Link>
        </div>
      ) : (
        <ul className="mt-6">
          {drafts.map((shelved) =>
            shelved.state === "ready" ? (
              <DraftCard
                key={shelved.id}
                shelved={shelved}
                current={shelved.id === current}
                questions={questions}
                variants={variants}
                onChange={read}
              />
            ) : (
              <li key={shelved.id} className="max-w-none border-t border-line py-5">
                A draft of a newer version of Headroom. It is left as it is; reload the page to get
                that version.
              </li>
            ),
          )}
        </ul>
      )}
      {drafts.length > 0 && (
        <section aria-labelledby="another" className="mt-8 border-t border-line pt-8">
          <h2 id="another">Another draft</h2>
          <p>For a second industry, or to see in a year how far you have come.</p>
          <NewDraft
            model={model}
            taken={drafts.flatMap((shelved) =>
              shelved.state === "ready" ? [shelved.draft.name] : [],
            )}
          />
        </section>
      )}
      <OpenFile
        model={model}
        questions={questions}
        names={names}
        draft={drafts.find(({ id }) => id === current)?.draft}
      />
      <SharedList />
      {aside.length > 0 && (
        <section aria-labelledby="aside" className="mt-14">
          <h2 id="aside">Set aside</h2>
          <p>
            Copies of answers that could not be read. They are kept as they were found; a file of
            one may help whoever looks into it.
          </p>
          <SetAsideList aside={aside} onChange={read} />
        </section>
      )}
      <DevicePanel />
    </>
  );
}
