"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Ghost } from "@/components/ui/ghost";
import { Notice } from "@/components/ui/notice";
import { loadModel } from "@/lib/browser/load-model";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import { Report } from "./report";
import { SharePanel } from "./share-panel";

type State =
  | { state: "loading" | "empty" | "blocked" | "newer" | "offline" }
  | { state: "corrupt"; raw: string }
  | { state: "ready"; model: RequirementModel; result: Result };

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
      return (
        <>
          <Report model={opened.model} result={opened.result} whose={{ own: true }} />
          <SharePanel model={opened.model} result={opened.result} />
        </>
      );
    case "empty":
      return (
        <Notice title="No report yet">
          <p>There are no answers on this device. The questions take about 15 minutes.</p>
          <Link href={paths.setup} className="btn">
            Start the assessment
          </Link>
        </Notice>
      );
    case "blocked":
      return (
        <Notice title="This browser keeps nothing here">
          <p>
            Storage is switched off or the window is private, so there are no answers to report on.
            Open Headroom in an ordinary window to keep them.
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
          <button type="button" className="btn" onClick={() => setAttempt(attempt + 1)}>
            Try again
          </button>
        </Notice>
      );
    case "corrupt":
      return (
        <Notice title="The answers on this device could not be read">
          <p>They were set aside, not deleted. You can save them as they are and start afresh.</p>
          <a
            className="btn btn-quiet"
            download="headroom-unreadable-answers.json"
            href={`data:application/json,${encodeURIComponent(opened.raw)}`}
          >
            Save what is there
          </a>
          <Link href={paths.setup} className="btn">
            Start afresh
          </Link>
        </Notice>
      );
  }
}

/** What reads and checks the draft is loaded here, after the page stands. */
async function open(): Promise<State> {
  const [{ openDraft }, { resultOfDraft }] = await Promise.all([
    import("@/lib/browser/draft-store"),
    import("@/lib/model/draft"),
  ]);
  const opened = await openDraft();
  if (opened.state !== "ready") return opened;
  const { draft } = opened;
  try {
    const model = await loadModel(draft.model.id, draft.model.version);
    if (model === undefined) return { state: "newer" };
    if (Object.keys(draft.answers).length === 0) return { state: "empty" };
    return { state: "ready", model, result: resultOfDraft(draft) };
  } catch {
    return { state: "offline" };
  }
}
