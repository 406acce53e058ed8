"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useEffect, useMemo, useState } from "react";
import { StorageNotice } from "@/components/questionnaire/storage-notice";
import { useReceivedReviews } from "@/components/review/use-received-reviews";
import { Ghost } from "@/components/ui/ghost";
import { leaveFocus } from "@/components/ui/leave-focus";
import { Notice } from "@/components/ui/notice";
import { useNamedPlace } from "@/components/ui/use-named-place";
import type { OpenedDraft } from "@/lib/browser/draft-store";
import { loadModel } from "@/lib/browser/load-model";
import { pause } from "@/lib/browser/pause";
import type { Draft } from "@/lib/draft/draft";
import { notTaken } from "@/lib/draft/evidence-fault";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import { fewNames, namesOf } from "@/lib/report/words";
import type { ReviewView } from "@/lib/review/review-view";
import { prepareScore } from "@/lib/scoring/score";
import { AskPlace } from "./ask-place";
import { Report } from "./report";
import { SharePanel } from "./share-panel";
import { TakeFiles } from "./take-files";
import { useKeptDraft } from "./use-kept-draft";

/** Loaded where a coach has written something. */
const OwnCoachPart = dynamic(() => import("@/components/review/own-coach-part"), { ssr: false });

type Ready = {
  state: "ready";
  opened: OpenedDraft;
  draft: Draft;
  model: RequirementModel;
  /** What reads a draft as a result, and a result beside a review; they came with the draft. */
  read: Reading;
};
type Reading = {
  resultOfDraft: (draft: Draft) => Result;
  besideReview: (result: Result, review: ReviewView) => Result;
};
type State = { state: Exclude<OpenedDraft["state"], "ready"> | "loading" | "offline" } | Ready;

/** The report on the draft of this device. */
export function OwnReport() {
  const [opened, setOpened] = useState<State>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again
  useEffect(() => {
    let gone = false;
    void open().then((state) => {
      if (!gone) setOpened(state);
    });
    return () => {
      gone = true;
    };
  }, [attempt]);

  switch (opened.state) {
    case "loading":
      return <Ghost label="Reading your answers" />;
    case "ready":
      return <ReadyReport {...opened} />;
    case "empty":
      return (
        <Notice title="No report yet">
          <p>
            There are no answers on this device. The questions take about 15 minutes, the quick form
            about 7.
          </p>
          <Link href={paths.setup} className="btn">
            Start the assessment
          </Link>
          <Link href={paths.drafts}>Open a file or a link with your answers</Link>
        </Notice>
      );
    case "unkept":
      return (
        <Notice title="This browser keeps nothing here">
          <p>
            Storage is switched off, so answers are gone once a page is reloaded or closed, and
            there are none to report on now. Open Headroom in an ordinary window to keep them.
          </p>
        </Notice>
      );
    case "newer":
      return (
        <Notice title="These answers are from a newer version">
          <p>They are left as they are. Reload the page to get the newer version of Headroom.</p>
        </Notice>
      );
    case "offline":
      return (
        <Notice title="The requirements could not be loaded">
          <p>Your answers are safe on this device. Check the connection and try again.</p>
          <button
            ref={leaveFocus}
            type="button"
            className="btn"
            onClick={() => setAttempt(attempt + 1)}
          >
            Try again
          </button>
        </Notice>
      );
    case "corrupt":
      return (
        <Notice title="The answers on this device could not be read">
          <p>They were set aside, not deleted. You can save them as they are, and start afresh.</p>
          <Link href={paths.drafts} className="btn btn-quiet">
            See what was set aside
          </Link>
          <Link href={paths.setup} className="btn">
            Start afresh
          </Link>
        </Notice>
      );
  }
}

function ReadyReport({ opened, draft, model, read }: Ready) {
  const mended = opened.state === "ready" ? opened.mended : undefined;
  const { kept, result, now } = useKeptDraft(draft, read.resultOfDraft);
  const reviews = useReceivedReviews(draft.id);
  useNamedPlace();
  const [chosen, setChosen] = useState("");
  const review = reviews.find(({ id }) => id === chosen) ?? reviews[0];
  // Steps done change nothing in it, so it is not drawn again for them.
  const report = useMemo(
    () => (
      <Report
        model={model}
        result={review === undefined ? result : read.besideReview(result, review.view)}
        whose={{ own: true }}
        kept={kept}
        coach={
          review && (
            <OwnCoachPart
              model={model}
              result={result}
              kept={kept}
              reviews={reviews}
              shown={review}
              onShow={setChosen}
            />
          )
        }
      />
    ),
    [model, result, kept, read, reviews, review],
  );
  return (
    <>
      <div className="no-print mb-8 empty:hidden">
        <StorageNotice state={opened.state} mended={mended} draft={draft} />
      </div>
      <NotTaken model={model} draft={draft} />
      {report}
      <SharePanel model={model} result={now} />
      <AskPlace model={model} result={now} draft={draft.id} />
      <TakeFiles model={model} result={now} own />
    </>
  );
}

/** So that nobody takes a report or a file for whole that is not. */
function NotTaken({ model, draft }: Pick<Ready, "model" | "draft">) {
  const faulty = notTaken(draft);
  if (faulty.length === 0) return null;
  return (
    <p className="no-print mb-8 border-l-4 border-gap py-1 pl-4">
      Some evidence is not in this report as you typed it: {fewNames(namesOf(model, faulty))}.{" "}
      <Link href={`${paths.check}#${faulty[0]}`}>See why</Link>
    </p>
  );
}

/** What reads and checks the draft is loaded here, after the page stands. */
async function open(): Promise<State> {
  const [{ openDraft, draftOf }, { resultOfDraft }, { besideReview }] = await Promise.all([
    import("@/lib/browser/draft-store"),
    import("@/lib/draft/result-of-draft"),
    import("@/lib/review/apply-review"),
  ]);
  const opened = await openDraft();
  const draft = draftOf(opened);
  if (draft === undefined) return opened.state === "ready" ? { state: "empty" } : opened;
  try {
    const model = await loadModel(draft.model.id, draft.model.version);
    if (model === undefined) return { state: "newer" };
    if (Object.keys(resultOfDraft(draft).answers).length === 0) return { state: "empty" };
    await prepareScore(model, pause);
    return { state: "ready", opened, draft, model, read: { resultOfDraft, besideReview } };
  } catch {
    return { state: "offline" };
  }
}
