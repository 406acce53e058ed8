import type { Quote } from "@/lib/draft/draft";
import type { Degree, Finders } from "./finders";
import { placeOf, quoteOf } from "./quote";
import { firstMonth } from "./resume-date";
import type { Resume } from "./resume-schema";
import type { FindWords } from "./word-finder";

type Entry = Resume["education"][number];

export type EducationFound = {
  /** The highest degree that the file says is held; "none" only where every entry is a school. */
  education: { value: Degree; quotes: Quote[] } | undefined;
  /** Only ever true: that a field is not related is a judgement. */
  relatedField: { value: true; quotes: Quote[] } | undefined;
  /** Degrees that were left out because the file says, or shows by its dates, that they are not held. */
  unfinished: Quote[];
};

const HIGHEST_FIRST: readonly Degree[] = ["doctorate", "master", "bachelor"];

/** Degrees by `studyType`, else by `area`, as of `today`. */
export function findEducation({ education }: Resume, find: Finders, today: Date): EducationFound {
  const entries = education
    .filter(({ studyType, area }) => studyType !== undefined || area !== undefined)
    .map((entry) => ({
      entry,
      degree: degreeOf(entry, find.degrees),
      marks: find.education(textOf(entry)),
    }));

  const degrees = entries.filter(({ degree }) => degree !== undefined && degree !== "none");
  const isOpen = ({ entry, marks }: (typeof entries)[number]) =>
    marks.has("unfinished") || hasNotEnded(entry, today);
  const held = degrees.filter((item) => !isOpen(item));

  const value =
    HIGHEST_FIRST.find((degree) => held.some((item) => item.degree === degree)) ??
    (entries.length > 0 && entries.every(({ degree }) => degree === "none") ? "none" : undefined);
  const own = value === "none" ? entries : held.filter(({ degree }) => degree === value);
  const related = value === "none" ? [] : own.filter(({ marks }) => marks.has("related_fields"));
  const quotes = (list: typeof entries) => list.map(({ entry }) => quoteEntry(entry));
  return {
    education: value && { value, quotes: quotes(own) },
    relatedField: related.length > 0 ? { value: true, quotes: quotes(related) } : undefined,
    unfinished: quotes(degrees.filter(isOpen)),
  };
}

/** "Bachelor and Master" is the higher of the two. */
function degreeOf({ studyType, area }: Entry, find: FindWords<Degree>): Degree | undefined {
  for (const text of [studyType, area]) {
    const found = find(text ?? "");
    const degree = [...HIGHEST_FIRST, "none" as const].find((name) => found.has(name));
    if (degree !== undefined) return degree;
  }
  return undefined;
}

/** A start without an end is how this format says that something goes on. */
function hasNotEnded({ startDate, endDate }: Entry, today: Date): boolean {
  if (endDate === "now") return true;
  if (endDate === undefined) return startDate !== undefined;
  if (endDate.month === undefined) return endDate.year > today.getUTCFullYear();
  return firstMonth(endDate) > today.getUTCFullYear() * 12 + today.getUTCMonth();
}

const textOf = ({ studyType, area }: Entry) => [studyType, area].join("\n");

function quoteEntry({ studyType, area, institution }: Entry): Quote {
  const text = [studyType, area].filter((part) => part !== undefined).join(", ");
  return quoteOf(text, placeOf("Education", institution));
}
