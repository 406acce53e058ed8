"use client";

import { useMemo } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { groupSeries } from "@/lib/report/group-series";
import { coachSummary, earlierSummary, groupSummary } from "@/lib/report/group-words";
import { longDate } from "@/lib/report/words";
import type { Score } from "@/lib/scoring/score";
import { useEarlierChoice } from "./earlier-choice";
import { GroupCharts } from "./group-charts";
import { GroupTable } from "./group-table";

type Props = { model: RequirementModel; result: Result; score: Score; own: boolean };

/** The groups as words, as charts, and the same as a table. */
export function GroupsSection({ model, result, score, own }: Props) {
  const { other, relation } = useEarlierChoice();
  const series = useMemo(
    () => groupSeries({ model, result }, score, other),
    [model, result, score, other],
  );
  const name = relation === "same-person" ? "Earlier" : "Other";
  const day = other?.result.createdAt;
  const more = [coachSummary(series), other && earlierSummary(series, relation)];
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">Where the strength and the room are</h2>
      <p className="mt-2">{groupSummary(series)}</p>
      {more.map(
        (one) =>
          one && (
            <p key={one} className="mt-2">
              {one}
            </p>
          ),
      )}
      {own && (
        <p className="no-print mt-2">
          <a href="#compare">
            {other ? "Choose another result" : "Set an earlier result beside it"}
          </a>
        </p>
      )}
      <GroupCharts
        series={series}
        groups={{ model, result, score, earlier: other && { ...other, relation } }}
        other={other && `${name} result${day === undefined ? "" : `, ${longDate(day)}`}`}
      />
      <GroupTable series={series} other={other && name} />
    </section>
  );
}
