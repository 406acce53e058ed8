import fc from "fast-check";
import { expect, test } from "vitest";
import { CASES } from "@/lib/testing/random-results";
import { fileName } from "./file-name";

const result = { model: { id: "mle-2", version: 1 }, createdAt: "2026-11-24T09:30:00+01:00" };

test("a file is named by role, day and what it holds", () => {
  expect(fileName(result, "csv")).toBe("headroom-mle-2-2026-11-24.csv");
  expect(fileName(result, "ics", "plan")).toBe("headroom-mle-2-2026-11-24-plan.ics");
  expect(fileName(result, "json", "resume")).toBe("headroom-mle-2-2026-11-24-resume.json");
  expect(fileName({ model: result.model }, "md")).toBe("headroom-mle-2.md");
});

test("no name surprises a file system", () => {
  const odd = fc.string({ unit: "binary" });
  const parts = fc.constantFrom("plan", "resume", undefined);
  fc.assert(
    fc.property(odd, odd, parts, (id, createdAt, part) => {
      const name = fileName({ model: { id, version: 1 }, createdAt }, "csv", part);
      expect(name).toMatch(/^headroom(-[a-z0-9]+)*\.csv$/);
      expect(name.length).toBeLessThanOrEqual(100);
    }),
    { numRuns: CASES },
  );
});
