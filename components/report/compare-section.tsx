"use client";

import { type FormEvent, useEffect, useState } from "react";
import { momentOf } from "@/components/ui/moment-of";
import type { EarlierResult } from "@/lib/browser/earlier-results";
import { loadModel } from "@/lib/browser/load-model";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { ResultOfModel } from "@/lib/report/group-series";
import { count, longDate } from "@/lib/report/words";
import type { Score } from "@/lib/scoring/score";
import { Compared } from "./compared";
import { useEarlierChoice } from "./earlier-choice";

type Props = { model: RequirementModel; result: Result; score: Score };

/** This result beside an earlier one from this device, or from a snapshot link. */
export default function CompareSection({ model, result, score }: Props) {
  const [kept, setKept] = useState<readonly EarlierResult[] | undefined>();
  const [chosen, setChosen] = useState("");
  const { other, setOther, relation, setRelation } = useEarlierChoice();
  const [fault, setFault] = useState("");

  useEffect(() => {
    import("@/lib/browser/earlier-results")
      .then(({ earlierResults }) => earlierResults(model.id))
      .then(setKept, () => setKept([]));
  }, [model.id]);

  function show(found: ResultOfModel | undefined, reason = "") {
    setOther(found);
    setFault(reason);
  }

  async function choose(key: string) {
    setChosen(key);
    const found = kept?.find((one) => one.key === key)?.result;
    if (found === undefined) return show(undefined);
    setRelation("same-person");
    try {
      const its = await loadModel(found.model.id, found.model.version);
      show(its && { model: its, result: found }, its ? "" : NEWER);
    } catch {
      show(undefined, OFFLINE);
    }
  }

  async function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const link = String(new FormData(event.currentTarget).get("link") ?? "");
    setChosen("");
    try {
      const { readLink } = await import("@/lib/browser/read-answers");
      const read = await readLink(link);
      if (!read.ok) return show(undefined, read.reason);
      if (read.kind !== "result") return show(undefined, "That is no result link.");
      if (read.model.id !== model.id) return show(undefined, "That result is about another role.");
      show({ model: read.model, result: read.result });
    } catch {
      show(undefined, OFFLINE);
    }
  }

  return (
    <section aria-labelledby="compare" className={other ? undefined : "no-print"}>
      <h2 id="compare">Compare with an earlier result</h2>
      <p className="mt-2">
        What moved since, competency by competency, and which of it is more than the same person
        answering twice.
      </p>
      <div className="no-print mt-4 grid gap-5">
        {kept === undefined || kept.length === 0 ? (
          <p className="text-soft">
            {kept === undefined
              ? "Looking for earlier results on this device …"
              : "No earlier result is on this device yet: each draft of yours, and what it was before, will be offered here."}
          </p>
        ) : (
          <label className="grid max-w-xl gap-1">
            <span className="text-small text-soft">From this device</span>
            <select
              className="field"
              value={chosen}
              onChange={({ target }) => void choose(target.value)}
            >
              <option value="">Choose a result</option>
              {kept.map((one) => (
                <option key={one.key} value={one.key}>
                  {optionWords(one)}
                </option>
              ))}
            </select>
          </label>
        )}
        <form onSubmit={(event) => void open(event)} className="grid max-w-xl gap-2">
          <label className="grid gap-1">
            <span className="text-small text-soft">Or from a result link</span>
            <input className="field" name="link" required autoComplete="off" spellCheck={false} />
          </label>
          <label className="option">
            <input
              type="checkbox"
              checked={relation === "two-people"}
              onChange={({ target }) => setRelation(target.checked ? "two-people" : "same-person")}
            />
            It is somebody else’s
          </label>
          <div>
            <button type="submit" className="btn btn-quiet">
              Compare
            </button>
          </div>
        </form>
        <p role="alert" className="field-error">
          {fault}
        </p>
      </div>
      {other && (
        <>
          <Compared model={model} result={result} score={score} other={other} relation={relation} />
          <p className="no-print mt-4">
            <a href="#groups">See both in the charts of the groups</a>
          </p>
        </>
      )}
    </section>
  );
}

const NEWER = "That result was made by a newer version of Headroom. Reload the page and try again.";
const OFFLINE = "It could not be opened. Check the connection and try again.";

function optionWords({ name, at, earlier, result }: EarlierResult): string {
  const answered = count(Object.keys(result.answers).length, "answer");
  return `${name}, ${earlier ? `as it was on ${momentOf(at)}` : longDate(at)} (${answered})`;
}
