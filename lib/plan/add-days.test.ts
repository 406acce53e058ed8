import { expect, test, vi } from "vitest";
import { addDays } from "./add-days";

test("days are counted over months, years, leap days and changes of clock", () => {
  expect(addDays("2026-11-30", 0)).toBe("2026-11-30");
  expect(addDays("2026-12-28", 7)).toBe("2027-01-04");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2027-02-28", 1)).toBe("2027-03-01");
  // Clocks change on 28 March 2027 in Europe and on 1 November 2026 in North America.
  expect(addDays("2027-03-25", 7)).toBe("2027-04-01");
  expect(addDays("2026-10-29", 7)).toBe("2026-11-05");
});

test("the machine's time zone changes nothing", () => {
  for (const zone of ["Pacific/Kiritimati", "America/Sao_Paulo", "Pacific/Pago_Pago"]) {
    vi.stubEnv("TZ", zone);
    expect(addDays("2018-11-03", 1), zone).toBe("2018-11-04");
  }
  vi.unstubAllEnvs();
});

test("what is no date is refused", () => {
  for (const text of ["", "tomorrow", "2026-13-01", "2026-11-30T10:00:00Z"]) {
    expect(() => addDays(text, 1), text).toThrow(RangeError);
  }
});
