import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Level, RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { type LevelChanges, scoreWhatIf } from "@/lib/report/what-if";
import { whatIfRows } from "@/lib/report/what-if-rows";
import { whatIfHeadline, whatIfSentences } from "@/lib/report/what-if-words";
import { count, nameOf } from "@/lib/report/words";
import type { Score } from "@/lib/scoring/score";
import { Fold } from "./fold";
import { ShortestWay } from "./shortest-way";
import { WhatIfRow } from "./what-if-row";

type Props = { model: RequirementModel; result: Result; score: Score };

/** Offered at once; the others wait beneath. */
const SHOWN = 12;

/** How long choices must rest before they are read out. */
const QUIET_MS = 700;

/** Other levels tried out on the same result; the draft is never touched. */
export function WhatIfSection({ model, result, score }: Props) {
  const [changes, setChanges] = useState<LevelChanges>({});
  const rows = useMemo(() => whatIfRows(model, score, SHOWN), [model, score]);
  const whatIf = useMemo(
    () => scoreWhatIf(model, result, score, changes),
    [model, result, score, changes],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = Object.keys(changes);
  const headline = whatIfHeadline(whatIf);
  const sentences = whatIfSentences(model, whatIf);

  const tryLevel = useCallback((id: string, level: Level | undefined) => {
    setChanges(({ [id]: _, ...others }) =>
      level === undefined ? others : { ...others, [id]: level },
    );
  }, []);
  const rowsOf = (list: typeof rows.first) =>
    list.map((row) => (
      <WhatIfRow
        key={row.rating.id}
        model={model}
        row={row}
        tried={changes[row.rating.id]}
        gate={score.gates.get(row.rating.id)}
        onTry={tryLevel}
      />
    ));

  return (
    <section aria-labelledby="what-if" className={changed.length === 0 ? "no-print" : undefined}>
      <h2 id="what-if" ref={heading} tabIndex={-1}>
        What if
      </h2>
      <p className="no-print mt-2">
        Choose another level and see at once what would become of the number, the must-haves and the
        verdict. It is a try-out: your answers stay as they are.
      </p>
      <ul className="no-print mt-4">{rowsOf(rows.first)}</ul>
      {rows.others.length > 0 && (
        <Fold
          className="no-print mt-2"
          summaryClass="fold-line py-2"
          summary={count(rows.others.length, "other competency", "other competencies")}
        >
          <ul>{rowsOf(rows.others)}</ul>
        </Fold>
      )}
      <Announced
        text={
          changed.length === 0
            ? ""
            : `${headline.number}. ${headline.verdict}. ${sentences.join(" ")}`
        }
      />
      {changed.length > 0 && (
        <>
          <div className="what-if-sum bar">
            <p className="min-w-0 flex-1 leading-snug">
              <b className="block font-serif text-lg leading-tight">{headline.number}</b>
              {headline.verdict}
            </p>
            <button
              type="button"
              className="btn btn-quiet no-print"
              onClick={() => {
                setChanges({});
                heading.current?.focus();
              }}
            >
              As answered
            </button>
          </div>
          <ul className="bullets mt-3">
            <li className="hidden print:list-item">
              Tried:{" "}
              {changed
                .map((id) => `${nameOf(model, id)} at “${model.scale[changes[id] ?? 0]}”`)
                .join("; ")}
              .
            </li>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <ShortestWay model={model} result={result} score={score} />
    </section>
  );
}

/** Read out once the choices rest, so that going through a list of levels is not talked over. */
function Announced({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
