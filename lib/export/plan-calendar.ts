/** A learning plan as a calendar file (iCalendar, RFC 5545). */
import ICAL from "ical.js";
import { v5 as uuid } from "uuid";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { addDays } from "@/lib/plan/add-days";
import { hoursRange, longDate } from "@/lib/report/words";
import { inertText, oneLine } from "./clean-text";

/** One step of a plan, as far as a calendar needs it. */
export type CalendarStep = {
  /** The same for the same step each time, such as `op.deploy:3`. */
  id: string;
  title: string;
  /** First and last day, YYYY-MM-DD. */
  from: string;
  to: string;
  /** Low, middle, high; none for what was agreed with somebody. */
  hours?: readonly [low: number, middle: number, high: number] | undefined;
  /** Why now, in a sentence. */
  why: string;
  /** What to produce, where the step asks for it. */
  proof?: string | undefined;
};

export type CalendarStamp = {
  /** When the file is made: ISO date-time in UTC, such as `2026-11-24T10:00:00Z`. */
  at: string;
  /**
   * Whose plan it is, the same each time: keeps plans of several people apart in one calendar. It
   * is hashed, so it does not appear in the file.
   */
  owner: string;
};

/** Names the space of the steps' identifiers; never changes. */
const NAMESPACE = "0b7be0a4-6f53-5d0e-8a52-4f1f6a2d9c30";

/** Its own continuation lines come out one octet longer than this, and RFC 5545 wants 75 at most. */
ICAL.foldLength = 74;

type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  value: string | number,
];

/**
 * All-day events that block no time and are marked private. A step keeps its UID whenever and under
 * whichever model version the file is made, and the sequence number grows with time: calendars that
 * follow the standard replace the events of an earlier file instead of adding to them. There is no
 * METHOD, which would make it an invitation.
 *
 * @throws RangeError for a day or time that is none
 */
export function planCalendar(
  model: RequirementModel,
  steps: readonly CalendarStep[],
  stamp: CalendarStamp,
): string {
  const stamped = new Date(stamp.at).toISOString();
  const title = `Learning plan: ${model.role}`;
  const origin = `Made with Headroom from model ${model.id}, version ${model.version}, on ${longDate(stamped)}, from self-reported levels.`;
  const properties: Property[] = [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", `-//Headroom//${model.id} version ${model.version}//EN`],
    ["calscale", {}, "text", "GREGORIAN"],
    ["name", {}, "text", title],
    ["description", {}, "text", origin],
    ["x-wr-calname", {}, "text", title],
  ];
  const events = steps.map((step) => [
    "vevent",
    eventOf(step, uuid([model.id, stamp.owner, step.id].join("\n"), NAMESPACE), stamped, origin),
    [],
  ]);
  return ICAL.stringify(["vcalendar", properties, events]);
}

function eventOf(step: CalendarStep, uid: string, stamped: string, origin: string): Property[] {
  const { title, from, to, hours, why, proof } = step;
  const description = [
    oneLine(why),
    ...(hours === undefined ? [] : [`About ${hours[1]} hours (${hoursRange(hours)}).`]),
    ...(proof === undefined ? [] : [`To show for it: ${oneLine(proof)}`]),
    origin,
  ];
  return [
    ["uid", {}, "text", uid],
    ["dtstamp", {}, "date-time", stamped.replace(/\.\d+Z$/, "Z")],
    ["sequence", {}, "integer", sequenceOf(stamped)],
    ["dtstart", {}, "date", addDays(from, 0)],
    // The end of an all-day event is the first day that is no longer in it.
    ["dtend", {}, "date", addDays(to, 1)],
    ["summary", {}, "text", inertText(oneLine(title))],
    ["description", {}, "text", inertText(description.join("\n"))],
    ["categories", {}, "text", "Learning plan"],
    ["class", {}, "text", "PRIVATE"],
    ["transp", {}, "text", "TRANSPARENT"],
  ];
}

/** Minutes since 2020: grows with every file, and stays within 32 bits for four thousand years. */
function sequenceOf(stamped: string): number {
  return Math.max(0, Math.floor((Date.parse(stamped) - Date.UTC(2020, 0, 1)) / 60_000));
}
