/** The fields of a JSON Resume as real exporters write them: null, "" and nothing mean the same. */
import * as z from "zod/mini";
import { meansNow, parseDate, type ResumeDate, type ResumeEnd } from "./resume-date";

/** In any list: no CV has more, and a file that does is not one. */
const MOST_ENTRIES = 300;

/** A text, trimmed; undefined where there is none. Half of a surrogate pair would break the link that it ends up in. */
export const words = z.pipe(
  z.nullish(z.string()),
  z.transform((text) => text?.replace(/\p{Surrogate}/gu, "\uFFFD").trim() || undefined),
);

export const list = <T>(entry: z.ZodMiniType<T>) =>
  z.pipe(
    z.nullish(z.array(z.nullable(entry)).check(z.maxLength(MOST_ENTRIES))),
    z.transform((entries): T[] => (entries ?? []).filter((entry) => entry !== null)),
  );

export const items = z.pipe(
  list(words),
  z.transform((texts) => texts.filter((text) => text !== undefined)),
);

const NO_DATE = "is no date that can be read; write 2014, 2014-05 or 2014-05-31";

export const startDate = z.pipe(
  words,
  z.transform((text, context): ResumeDate | undefined => {
    const date = text === undefined ? undefined : parseDate(text);
    if (text === undefined || date !== undefined) return date;
    context.issues.push({ code: "custom", input: text, message: `“${short(text)}” ${NO_DATE}` });
    return z.NEVER;
  }),
);

export const endDate = z.pipe(
  words,
  z.transform((text, context): ResumeEnd => {
    if (text !== undefined && meansNow(text)) return "now";
    const date = text === undefined ? undefined : parseDate(text);
    if (text === undefined || date !== undefined) return date;
    const message = `“${short(text)}” ${NO_DATE}, or Present`;
    context.issues.push({ code: "custom", input: text, message });
    return z.NEVER;
  }),
);

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
