import { useEffect, useMemo, useState } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { type Comparison, compareResults } from "@/lib/report/compare";
import type { ComparedCompetency } from "@/lib/report/compare-competencies";
import { compareSentence } from "@/lib/report/compare-sentence";
import { comparedParts, meaningWords, moveWords } from "@/lib/report/compare-words";
import type { ResultOfModel } from "@/lib/report/group-series";
import { count } from "@/lib/report/words";
import type { Relation } from "@/lib/scoring/retest";
import { type Score, scoreResult } from "@/lib/scoring/score";
import { Fold } from "./fold";
import { MovePicture } from "./move-picture";

type Props = {
  model: RequirementModel;
  result: Result;
  score: Score;
  other: ResultOfModel;
  relation: Relation;
};

/** What differs between another result and this one, and what of it means anything. */
export function Compared({ model, result, score, other, relation }: Props) {
  const comparison = useCompared({ model, result, score, other, relation });
  const parts = useMemo(
    () => (comparison === undefined ? undefined : comparedParts(comparison.competencies)),
    [comparison],
  );
  const said = comparison && compareSentence(comparison);
  const shown = { model, relation };
  return (
    <div className="mt-6">
      <div role="status">
        {said === undefined ? <p className="text-soft">Comparing …</p> : <h3>{said.headline}</h3>}
      </div>
      {said && (
        <ul className="bullets mt-2">
          {said.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {parts && <Parts {...shown} parts={parts} />}
    </div>
  );
}

type Shown = { model: RequirementModel; relation: Relation };

function Parts({ parts, ...shown }: Shown & { parts: ReturnType<typeof comparedParts> }) {
  return (
    <>
      <Moves {...shown} title="Beyond noise" list={parts.beyond} />
      <Moves {...shown} title="Within noise" list={parts.within} />
      <Moves {...shown} title="With a level in one of the two only" list={parts.once} />
      {parts.asked.length > 0 && (
        <Fold
          className="mt-4"
          summaryClass="fold-line py-2"
          summary={`${count(parts.asked.length, "requirement differs", "requirements differ")} where the level does not`}
        >
          <Moves {...shown} title="Asked differently" list={parts.asked} />
        </Fold>
      )}
    </>
  );
}

/** In a task of its own: the first comparison takes a tenth of a second for its draws. */
function useCompared({ model, result, score, other, relation }: Props): Comparison | undefined {
  const [comparison, setComparison] = useState<Comparison | undefined>();
  useEffect(() => {
    setComparison(undefined);
    const timer = setTimeout(() => {
      const before = { ...other, score: scoreResult(other.model, other.result) };
      setComparison(compareResults(before, { model, result, score }, relation));
    });
    return () => clearTimeout(timer);
  }, [model, result, score, other, relation]);
  return comparison;
}

type MovesProps = Shown & { title: string; list: readonly ComparedCompetency[] };

function Moves({ model, relation, title, list }: MovesProps) {
  if (list.length === 0) return null;
  return (
    <table className="data-table mt-5">
      <caption className="mb-1 text-left font-semibold">
        {title} <span className="font-normal text-soft">({list.length})</span>
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Competency</th>
          <th scope="col">What became of it</th>
        </tr>
      </thead>
      <tbody>
        {list.map((one) => (
          <tr key={one.number} className="moves-row">
            <th scope="row">{one.name}</th>
            <td>
              <MovePicture
                before={one.before.level}
                now={one.now.level}
                required={one.now.asked?.level}
                faint={one.withinNoise}
              />
              {moveWords(model, one)}
              <span className="block text-soft">{meaningWords(one, relation)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
