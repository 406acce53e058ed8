const DAY = 86_400_000;

/**
 * The date `days` after an ISO date, as an ISO date: addDays("2026-02-27", 7) is "2026-03-06".
 * Counted in UTC, where every day has 24 hours, so that no clock and no time zone enters.
 *
 * @throws RangeError where `date` is none
 */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
