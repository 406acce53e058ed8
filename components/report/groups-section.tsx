import type { RequirementModel } from "@/lib/model/requirement-model";
import { groupSeries, groupSummary } from "@/lib/report/group-series";
import type { Score } from "@/lib/scoring/score";
import { LazyRadar } from "./lazy-radar";

/** The groups as words, a radar, and the same as a table. */
export function GroupsSection({ model, score }: { model: RequirementModel; score: Score }) {
  const series = groupSeries(model, score);
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">Where the strength and the room are</h2>
      <p className="mt-2">{groupSummary(series)}</p>
      {series.every(({ level }) => level !== undefined) ? (
        <LazyRadar series={series} />
      ) : (
        <p className="mt-2 text-soft">
          The picture of the groups appears once each of them has an answer.
        </p>
      )}
      <table className="data-table mt-4">
        <caption className="mb-1 text-left text-small text-soft">
          Mean level per group on the scale from 0 to 4, weighted by importance
        </caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col" className="number">
              Level
            </th>
            <th scope="col" className="number">
              Required
            </th>
            <th scope="col" className="number">
              Covered
            </th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ group, level, required, coverage, answered, asked }) => (
            <tr key={group.id}>
              <th scope="row">
                {group.name}
                {answered < asked && (
                  <span className="block text-soft">
                    {answered} of {asked} answered
                  </span>
                )}
              </th>
              <td className="number">{level === undefined ? <NoAnswer /> : level.toFixed(1)}</td>
              <td className="number">{required.toFixed(1)}</td>
              <td className="number">
                {coverage === undefined ? <NoAnswer /> : `${Math.floor(coverage + 1e-9)}%`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NoAnswer() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">no answer</span>
    </>
  );
}
