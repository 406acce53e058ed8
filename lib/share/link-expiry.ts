import { LONGEST_DAYS } from "@/lib/model/document-requests";

/** How long a review link may live, in days. */
export const EXPIRY_DAYS = [7, 30, 90, LONGEST_DAYS] as const;
export type ExpiryDays = (typeof EXPIRY_DAYS)[number];

const HOUR = 3_600_000;
/** The server counts its longest time by its own clock; a device that runs ahead stays within it. */
const CLOCK_MARGIN = 12 * HOUR;

/** When a link ends that lives for so many days from `now` on, as an ISO date-time in UTC. */
export function expiryIn(days: ExpiryDays, now: Date): string {
  const margin = days === LONGEST_DAYS ? CLOCK_MARGIN : 0;
  return new Date(now.getTime() + days * 24 * HOUR - margin).toISOString();
}
