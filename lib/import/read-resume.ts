import type * as z from "zod/mini";
import { faultOf } from "@/lib/model/fault";
import { type Resume, resumeSchema } from "./resume-schema";

export type ReadResume = { ok: true; resume: Resume } | { ok: false; path: string; reason: string };

/** Parses a JSON Resume of any version; the first fault is told with its place. */
export function readResume(document: object): ReadResume {
  const parsed = resumeSchema.safeParse(document);
  if (parsed.success) return { ok: true, resume: parsed.data };
  const [issue] = parsed.error.issues;
  if (issue === undefined) return { ok: false, path: "", reason: "is not a JSON Resume" };
  return { ok: false, path: pathOf(issue.path), reason: reasonOf(issue) };
}

/** As JSON Resume's own tools write a place: "work[2].startDate", the first entry being 0. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_big") return `has more than ${issue.maximum} entries`;
  if (issue.code !== "invalid_type") return faultOf(issue).reason;
  const { path } = issue;
  switch (issue.expected) {
    case "string":
      return /Date$/.test(String(path.at(-1)))
        ? "must be a date as text, such as “2014-05”"
        : "must be text";
    case "array":
      return "must be a list";
    default:
      return "must be an object with named parts";
  }
}
