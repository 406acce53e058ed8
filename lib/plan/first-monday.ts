import { addDays } from "./add-days";

/** That day where it is a Monday, else the next one; ISO dates. Where nobody chose a first day, weeks begin there. */
export function firstMonday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (8 - weekday) % 7);
}
