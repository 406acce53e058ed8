import { describe, expect, test, vi } from "vitest";
import { localDay } from "./local-day";

/** A device that is so many minutes behind Greenwich, as its calendar says. */
const dayAt = (iso: string, offset: number) => {
  const now = new Date(iso);
  vi.spyOn(now, "getTimezoneOffset").mockReturnValue(offset);
  return localDay(now);
};

describe("the day on a device", () => {
  test.each([
    ["2026-11-25T23:30:00Z", 0, "2026-11-25"],
    ["2026-11-25T23:30:00Z", -60, "2026-11-26"],
    ["2026-11-26T04:30:00Z", 300, "2026-11-25"],
    ["2026-12-31T12:00:00Z", -840, "2027-01-01"],
  ])("at %s, %i minutes behind Greenwich, is %s", (iso, offset, day) => {
    expect(dayAt(iso, offset)).toBe(day);
  });
});
