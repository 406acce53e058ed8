import { useMemo } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import { type Breakdown, breakdown } from "@/lib/report/breakdown";
import { hundredths, outsideWords, workedRow } from "@/lib/report/breakdown-words";
import { noLevelWords } from "@/lib/report/words";
import type { Score } from "@/lib/scoring/score";
import { BreakdownTable } from "./breakdown-table";
import { Fold } from "./fold";

type Props = { model: RequirementModel; result: Result; score: Score };

/** Every competency's share of readiness, added up so that a reader can redo it. */
export function WhyThisNumber({ model, result, score }: Props) {
  const parts = useMemo(() => breakdown(model, result, score), [model, result, score]);
  const worked = workedRow(parts);
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why this number</h2>
      {parts.readiness === null ? (
        <p className="mt-2">Nothing is answered yet, so there is no sum to show.</p>
      ) : (
        <>
          <p className="mt-2">
            {score.band === null
              ? `The answers that there are add up to ${hundredths(parts.readiness)}; they are too few for one figure, so the report shows a range. Every`
              : `Readiness is ${hundredths(parts.readiness)} before it is rounded down: every`}{" "}
            answered competency gives its weight times the share of its requirement that is met,
            divided by {parts.weights}, the sum of the weights.
          </p>
          <GroupSums parts={parts} />
          <Fold
            className="mt-4"
            summaryClass="fold-line py-2 font-semibold"
            summary="Every competency and what it gives"
          >
            {worked && <p className="mt-2 text-small text-soft">{worked}</p>}
            <BreakdownTable model={model} parts={parts} />
          </Fold>
        </>
      )}
      <Outside parts={parts} />
      <p className="mt-3 text-small text-soft">
        Must-haves, the range and the verdict are worked out beside this sum.{" "}
        <a href={paths.about}>How the score works, and what speaks against it</a>
      </p>
    </section>
  );
}

function GroupSums({ parts }: { parts: Breakdown }) {
  return (
    <table className="data-table mt-4">
      <caption className="mb-1 text-left text-small text-soft">
        Points of 100 by group: what it gives and what it lacks
      </caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col" className="number">
            Gives
          </th>
          <th scope="col" className="number">
            Lacks
          </th>
          <th scope="col" className="hidden w-2/5 sm:table-cell">
            <span className="sr-only">As a picture</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.groups.map(({ id, name, gives, lacks }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="number">{hundredths(gives)}</td>
            <td className="number">{hundredths(lacks)}</td>
            <td className="hidden sm:table-cell">
              <ShareBar
                gives={gives}
                lacks={lacks}
                most={Math.max(...parts.groups.map((g) => g.share))}
              />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Sum</th>
          <td className="number">{hundredths(parts.readiness ?? 0)}</td>
          <td className="number">{hundredths(100 - (parts.readiness ?? 0))}</td>
          <td className="hidden sm:table-cell" />
        </tr>
      </tfoot>
    </table>
  );
}

/** Filled for what a group gives, hatched for what it lacks, all on one scale. */
function ShareBar({ gives, lacks, most }: { gives: number; lacks: number; most: number }) {
  const unit = 236 / most;
  return (
    <svg viewBox="0 0 240 14" aria-hidden="true" className="level-picture block h-3.5 w-full">
      <path className="axis" d="M2 13.5H238" />
      <rect className="have" x="2" y="3" width={gives * unit} height="9" />
      <rect className="missing" x={2 + gives * unit} y="3" width={lacks * unit} height="9" />
    </svg>
  );
}

function Outside({ parts }: { parts: Breakdown }) {
  const words = outsideWords(parts);
  if (words === undefined) return null;
  return (
    <>
      <p className="mt-4">{words}</p>
      <Fold className="mt-1" summaryClass="fold-line py-2" summary="What has no level">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">Competency</th>
              <th scope="col" className="number">
                Weight
              </th>
              <th scope="col" className="number">
                Asked
              </th>
              <th scope="col">Answer</th>
            </tr>
          </thead>
          <tbody>
            {parts.unanswered.map(({ id, name, weight, required, answer }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="number">{weight}</td>
                <td className="number">{required}</td>
                <td>{noLevelWords(answer)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </>
  );
}
