/** Where a document breaks its schema, and what was wrong there, in words for a person. */
import type * as z from "zod/mini";

export type Fault = { path: PropertyKey[]; reason: string };

/**
 * Zod's light build carries no messages, and reports an unknown key at its parent; this names the
 * key itself and says what would have been accepted.
 */
export function faultOf(issue: z.core.$ZodIssue): Fault {
  if (issue.code === "unrecognized_keys") {
    return { path: [...issue.path, ...issue.keys.slice(0, 1)], reason: "unknown key" };
  }
  return { path: issue.path, reason: reasonOf(issue) };
}

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${article(issue.expected)}`;
    case "invalid_value":
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
    case "too_big":
      return `must be ${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}`;
    case "too_small":
      return `must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
    case "invalid_format":
    case "custom":
      return issue.message === "Invalid input" ? "is not in the right form" : issue.message;
    default:
      return "is not in the right form";
  }
}

/** "an object", "a string". */
export const article = (type: string) => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`);
