/** Dates as JSON Resume writes them: a year, a month or a day. */

/** `month` 1 to 12; undefined where the file gives the year only. `written` is for showing. */
export type ResumeDate = { year: number; month: number | undefined; written: string };

/** A date, the word for "it goes on", or nothing. */
export type ResumeEnd = ResumeDate | "now" | undefined;

const OPEN = /^(present|current|currently|now|today|ongoing|to date)$/i;
/** Some exporters write a whole instant; its time says nothing about a CV. */
const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const YEARS = { first: 1900, last: 2099 };

/** Undefined where the text is no date, in which case nothing is guessed from it. */
export function parseDate(text: string): ResumeDate | undefined {
  const [, year = "", month, day] = FORM.exec(text) ?? [];
  const date = {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    written: [year, month, day].filter((part) => part !== undefined).join("-"),
  };
  if (date.year < YEARS.first || date.year > YEARS.last) return undefined;
  if (date.month === undefined) return date;
  if (date.month < 1 || date.month > 12) return undefined;
  return day === undefined || isDay(date.year, date.month, Number(day)) ? date : undefined;
}

export function meansNow(text: string): boolean {
  return OPEN.test(text);
}

/** Compares as precisely as both are given: "2018-05" and "2018" are the same. */
export function isBefore(a: ResumeDate, b: ResumeDate): boolean {
  if (a.year !== b.year || a.month === undefined || b.month === undefined) return a.year < b.year;
  if (a.month !== b.month || a.written.length !== b.written.length) return a.month < b.month;
  return a.written < b.written;
}

/** Months since year 0; a year without a month counts from its January. */
export function firstMonth({ year, month }: ResumeDate): number {
  return year * 12 + (month ?? 1) - 1;
}

/** The month after the last one worked. A month begun counts; a year without a month has not begun. */
export function monthAfter({ year, month }: ResumeDate): number {
  return year * 12 + (month ?? 0);
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
