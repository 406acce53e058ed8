import "client-only";

/** The day on this device's own calendar, as an ISO date. */
export function localDay(now: Date = new Date()): string {
  const shifted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 10);
}
