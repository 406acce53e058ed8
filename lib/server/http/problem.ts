import "server-only";
import {
  PROBLEMS,
  type Problem,
  type ProblemName,
  problemType,
} from "@/lib/model/document-requests";
import type { Answer } from "./answer";

const TITLES: Readonly<Record<ProblemName, string>> = {
  junk: "The request cannot be understood",
  "not-found": "There is no such document, or the token is not its",
  "no-such-method": "This address does not know the method",
  expired: "The document has expired",
  stale: "The document is there already, or has changed since it was read",
  "too-large": "The body is larger than 64 KiB",
  "wrong-type": "The body must be application/json",
  "no-precondition": "The request must carry If-Match or If-None-Match",
  "too-many": "Too many requests; try again later",
  broken: "Something went wrong here",
  unavailable: "The store is not available; try again later",
};

/** A failure that the contract provides for. `detail` never repeats what was sent. */
export type Refusal = {
  readonly ok: false;
  readonly problem: ProblemName;
  readonly detail?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export function refuse(problem: ProblemName, detail?: string): Refusal {
  return { ok: false, problem, ...(detail === undefined ? {} : { detail }) };
}

/** "Too many", with the seconds after which it is worth trying again. */
export function refuseFor(retryAfter: number): Refusal {
  return { ok: false, problem: "too-many", headers: { "Retry-After": String(retryAfter) } };
}

function problemBody(problem: ProblemName, detail?: string): Problem {
  return {
    type: problemType(problem),
    title: TITLES[problem],
    status: PROBLEMS[problem],
    ...(detail === undefined ? {} : { detail }),
  };
}

export function problemAnswer({ problem, detail, headers }: Omit<Refusal, "ok">): Answer {
  return {
    status: PROBLEMS[problem],
    headers: { "Content-Type": "application/problem+json", ...headers },
    body: JSON.stringify(problemBody(problem, detail)),
  };
}
