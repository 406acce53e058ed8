/** "24 November 2026 at 17:30", in the reader's time zone. @param iso a date-time */
export function momentOf(iso: string): string {
  return new Date(iso).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
}
