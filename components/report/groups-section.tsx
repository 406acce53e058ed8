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
      <p className="mt-1">{groupSummary(series)}</p>
      <LazyRadar series={series} />
      <div className="mt-4 overflow-x-auto">
        <table className="data-table">
          <caption className="mb-1 text-left text-small text-soft">
            Mean level per group on the scale from 0 to 4, weighted by importance
          </caption>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col" className="number">
                You
              </th>
              <th scope="col" className="number">
                Required
              </th>
              <th scope="col" className="number">
                Covered
              </th>
              <th scope="col" className="number">
                Answered
              </th>
            </tr>
          </thead>
          <tbody>
            {series.map(({ group, level, required, coverage, answered, asked }) => (
              <tr key={group.id}>
                <th scope="row">{group.name}</th>
                <td className="number">{level === undefined ? "no answer" : level.toFixed(1)}</td>
                <td className="number">{required.toFixed(1)}</td>
                <td className="number">
                  {coverage === undefined ? "no answer" : `${Math.floor(coverage + 1e-9)}%`}
                </td>
                <td className="number">
                  {answered} of {asked}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
