/** What both charts of the groups say around themselves in a file. */
import { originOf } from "@/lib/export/origin";
import { type GroupPoint, groupSeries, type ResultOfModel } from "@/lib/report/group-series";
import {
  coachSummary,
  earlierSummary,
  groupSummary,
  meanWords,
  ofAsked,
} from "@/lib/report/group-words";
import { diamond, ring } from "@/lib/report/level-marks";
import { longDate } from "@/lib/report/words";
import type { Relation } from "@/lib/scoring/retest";
import type { Score } from "@/lib/scoring/score";
import type { Frame, LegendEntry } from "./framed";
import { markShape } from "./marks";
import type { Shape, Stroke } from "./picture";

export type GroupsToDraw = ResultOfModel & {
  score: Score;
  earlier?: (ResultOfModel & { relation: Relation }) | undefined;
};

/**
 * The series with the frame's words and the entries of the legend that both charts share.
 *
 * @param line through the points of an earlier result, where the chart has one and no point lacks
 */
export function groupFrame(
  { earlier, ...now }: GroupsToDraw,
  line?: Stroke,
): { series: GroupPoint[]; frame: Omit<Frame, "legend">; marks: LegendEntry[] } {
  const series = groupSeries(now, now.score, earlier);
  const other = earlierName(earlier);
  const joined = series.every((point) => point.earlier !== undefined) ? line : undefined;
  const summary = [
    groupSummary(series),
    coachSummary(series),
    earlier && earlierSummary(series, earlier.relation),
  ];
  return {
    series,
    frame: {
      title: `${now.model.role}, group by group`,
      summary: summary.filter((sentence) => sentence !== undefined).join(" "),
      values: series.map((point) => pointWords(point, other)),
      origin: originOf(now.model, now.result).words,
    },
    marks: [
      ...(series.some(({ coach }) => coach !== undefined) ? [COACH] : []),
      ...(series.some((point) => point.earlier !== undefined) ? [earlierEntry(other, joined)] : []),
    ],
  };
}

const COACH: LegendEntry = {
  label: "Coach",
  swatch: (x, y) => [markShape("coach", diamond(x + 14, y + 7))],
};

function earlierEntry(label: string, line: Stroke | undefined): LegendEntry {
  return {
    label,
    swatch: (x, y) => [
      ...(line === undefined
        ? []
        : [{ kind: "path", d: `M${x} ${y + 7}h28`, stroke: line } satisfies Shape]),
      markShape("earlier", ring(x + 14, y + 7)),
    ],
  };
}

/** "Earlier result, 3 May 2026". Never its name: a file may go to people who should not read it. */
function earlierName(earlier: GroupsToDraw["earlier"]): string {
  const name = earlier?.relation === "two-people" ? "Other result" : "Earlier result";
  const created = earlier?.result.createdAt;
  return created === undefined ? name : `${name}, ${longDate(created)}`;
}

/** "Cloud: 1.8 of 2.6; coach: 2.0." */
function pointWords(point: GroupPoint, other: string): string {
  const { group, coach, earlier } = point;
  const parts = [
    ofAsked(point),
    ...(coach === undefined ? [] : [`coach: ${meanWords(coach.level)}`]),
    ...(earlier === undefined ? [] : [`${other}: ${meanWords(earlier.level)}`]),
  ];
  return `${group.name}: ${parts.join("; ")}.`;
}
