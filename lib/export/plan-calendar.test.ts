import fc from "fast-check";
import { sync, type VEvent } from "node-ical";
import { describe, expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import { hostileText } from "@/lib/testing/payloads";
import { CASES } from "@/lib/testing/random-results";
import { inertText, oneLine } from "./clean-text";
import { type CalendarStep, planCalendar } from "./plan-calendar";

const STAMP = { at: "2026-11-24T10:00:00Z", owner: "2026-11-01T08:00:00.000Z" };

const step: CalendarStep = {
  id: "op.deploy:3",
  title: "Model deployment and serving, to On my own",
  from: "2026-11-30",
  to: "2026-12-13",
  hours: [60, 85, 120],
  why: "A must-have that is still open; it unlocks monitoring, too.",
  proof: "A service that a colleague rolled back and brought up again.",
};

function read(file: string): VEvent[] {
  return Object.values(sync.parseICS(file)).filter(
    (part): part is VEvent => typeof part === "object" && part.type === "VEVENT",
  );
}

/** The reader gives days as local midnights. */
const day = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

const dayOf = (value: number) => new Date(Date.UTC(2026, 0, 1 + value)).toISOString().slice(0, 10);

const steps: fc.Arbitrary<CalendarStep[]> = fc.uniqueArray(
  fc
    .record(
      {
        id: fc.string({ minLength: 1, maxLength: 20 }),
        title: hostileText,
        start: fc.nat({ max: 2000 }),
        days: fc.nat({ max: 60 }),
        hours: fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.nat({ max: 99 })),
        why: hostileText,
        proof: hostileText,
      },
      { requiredKeys: ["id", "title", "start", "days", "hours", "why"] },
    )
    .map(({ start, days, ...rest }) => ({ ...rest, from: dayOf(start), to: dayOf(start + days) })),
  { maxLength: 6, selector: ({ id }) => id },
);

describe("the plan as a calendar", () => {
  test("is read by another program as it was meant", () => {
    const [event, ...more] = read(planCalendar(currentModel, [step], STAMP));
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      summary: "Model deployment and serving, to On my own",
      class: "PRIVATE",
      transparency: "TRANSPARENT",
      datetype: "date",
    });
    expect(event!.description).toBe(
      "A must-have that is still open; it unlocks monitoring, too.\nAbout 85 hours (60 to 120 hours).\nTo show for it: A service that a colleague rolled back and brought up again.\nMade with Headroom from model mle-2, version 1, on 24 November 2026, from self-reported levels.",
    );
    expect(day(event!.start)).toBe("2026-11-30");
    expect(day(event!.end!)).toBe("2026-12-14");
    expect(event!.dtstamp.toISOString()).toBe("2026-11-24T10:00:00.000Z");
  });

  test("says model, version and date of itself", () => {
    const file = planCalendar(currentModel, [], STAMP).replace(/\r\n /g, "");
    expect(file).toContain("PRODID:-//Headroom//mle-2 version 1//EN");
    expect(file).toContain(
      "DESCRIPTION:Made with Headroom from model mle-2\\, version 1\\, on 24 November 2026",
    );
    expect(file).not.toContain("METHOD");
  });

  test("made again replaces its events: same UID, later sequence; another owner's are others", () => {
    const at = (time: string, owner = STAMP.owner, model = currentModel) =>
      read(planCalendar(model, [step], { at: time, owner }))[0]!;
    const first = at("2026-11-24T10:00:00Z");
    const second = at("2026-11-25T10:00:00Z", STAMP.owner, { ...currentModel, version: 2 });
    expect(second.uid).toBe(first.uid);
    expect(Number(second.sequence)).toBeGreaterThan(Number(first.sequence));
    expect(at("2026-11-24T10:00:00Z", "somebody else").uid).not.toBe(first.uid);
    expect(planCalendar(currentModel, [step], STAMP)).toBe(
      planCalendar(currentModel, [step], STAMP),
    );
  });

  test("a day that is none is an error", () => {
    expect(() => planCalendar(currentModel, [{ ...step, to: "2026-13-40" }], STAMP)).toThrow(
      RangeError,
    );
    expect(() => planCalendar(currentModel, [step], { ...STAMP, at: "yesterday" })).toThrow(
      RangeError,
    );
  });

  test("of any texts holds those texts, those events, and lines that every reader takes", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const file = planCalendar(currentModel, given, STAMP);
        for (const line of file.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|(?!\t)\p{Cc}/u);
        }
        const events = read(file);
        expect(events).toHaveLength(given.length);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(given.length);
        events.forEach((event, i) => {
          const { title, why, from } = given[i]!;
          expect(event.summary ?? "").toBe(inertText(oneLine(title)));
          expect(String(event.description).startsWith(inertText(oneLine(why)))).toBe(true);
          expect(day(event.start)).toBe(from);
          expect(Object.keys(event)).not.toContain("attendee");
        });
        const names = file.replace(/\r\n /g, "").match(/^[A-Z-]+(?=[:;])/gm) ?? [];
        expect(new Set(names)).toEqual(new Set(given.length === 0 ? HEAD : [...HEAD, ...EVENT]));
      }),
      { numRuns: Math.ceil(CASES / 5) },
    );
  });
});

const HEAD = [
  "BEGIN",
  "VERSION",
  "PRODID",
  "CALSCALE",
  "NAME",
  "DESCRIPTION",
  "X-WR-CALNAME",
  "END",
];
const EVENT = [
  "UID",
  "DTSTAMP",
  "SEQUENCE",
  "DTSTART",
  "DTEND",
  "SUMMARY",
  "CATEGORIES",
  "CLASS",
  "TRANSP",
];
