import { expect, test } from "vitest";
import { firstMonday } from "./first-monday";

test.each([
  ["2026-11-30", "2026-11-30"],
  ["2026-12-01", "2026-12-07"],
  ["2026-11-29", "2026-11-30"],
  ["2026-12-31", "2027-01-04"],
])("the first Monday from %s on is %s", (day, monday) => {
  expect(firstMonday(day)).toBe(monday);
});
