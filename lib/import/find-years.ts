import type { Quote } from "@/lib/draft/draft";
import type { Finders } from "./finders";
import { placeOf, quoteOf } from "./quote";
import { firstMonth, monthAfter } from "./resume-date";
import type { Resume } from "./resume-schema";

export type YearsFound = {
  /** Whole years in software, machine learning or data, rounded down; at most what a profile holds. */
  value: number;
  /** Months with at least one such position; two at once count once. */
  months: number;
  /** Positions that counted, one quote each, and how many the file has. */
  quotes: Quote[];
  positions: number;
};

type Position = Resume["work"][number];
const MOST_YEARS = 60;

/**
 * Time in positions whose title, or failing that whose summary, says that they were about software,
 * machine learning or data. An open end is `today`; a year without a month counts from its January
 * at both ends. `undated`: positions that would count but have no start.
 */
export function findYears(
  { work }: Resume,
  find: Finders,
  today: Date,
): { years: YearsFound | undefined; undated: Quote[] } {
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth() + 1;
  const counts = ({ position = "", summary = "" }: Position) => {
    const title = find.titles(position);
    if (title.has("other_titles")) return false;
    return title.has("titles") || find.summaries(summary).has("summaries");
  };
  const counted = work.filter(counts);
  const dated = counted.flatMap((position) => {
    const [from, to] = monthsOf(position, now);
    return from !== undefined && from < now ? [{ position, from, to }] : [];
  });
  const months = new Set(dated.flatMap(({ from, to }) => range(from, to))).size;
  return {
    years:
      dated.length === 0
        ? undefined
        : {
            value: Math.min(MOST_YEARS, Math.floor(months / 12)),
            months,
            quotes: dated.map(({ position }) => quotePosition(position)),
            positions: work.length,
          },
    undated: counted.filter(({ startDate }) => startDate === undefined).map(quotePosition),
  };
}

/** First month, and the month after the last, never later than `now`. */
function monthsOf({ startDate, endDate }: Position, now: number): [number | undefined, number] {
  const open = endDate === undefined || endDate === "now";
  return [startDate && firstMonth(startDate), open ? now : Math.min(now, monthAfter(endDate))];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function quotePosition({ position, summary, name, startDate, endDate }: Position): Quote {
  const end = endDate === undefined || endDate === "now" ? "now" : endDate.written;
  const dates = startDate === undefined ? "no dates" : `${startDate.written} to ${end}`;
  return quoteOf(`${position ?? summary ?? ""} (${dates})`, placeOf("Work", name));
}
