/** One request to the store of sealed documents, and what its answer means. */
import "client-only";
import {
  PROBLEMS,
  type ProblemName,
  problemSchema,
  problemType,
} from "@/lib/model/document-requests";

export type Refused =
  /** Revoked, erased, never there, or the wrong token: the server tells nobody which. */
  | { ok: false; reason: "gone" }
  | { ok: false; reason: "expired" }
  /** Somebody else wrote in between. */
  | { ok: false; reason: "conflict" }
  | { ok: false; reason: "too-large" }
  /** @property retryAfter seconds */
  | { ok: false; reason: "busy"; retryAfter: number }
  /** No network, or no answer: whether the request arrived is not known. */
  | { ok: false; reason: "offline" }
  /** An answer that makes no sense here. */
  | { ok: false; reason: "broken" };

type Answered = { ok: true; status: number; headers: Headers; body: unknown };
type Sent = { token?: string; body?: unknown; headers?: Record<string, string> };

const PATIENCE_MS = 20_000;
const RETRY_SECONDS = 30;

/** Never throws. */
export async function ask(
  method: string,
  path: string,
  sent: Sent = {},
): Promise<Answered | Refused> {
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(path, {
      method,
      headers: {
        ...sent.headers,
        ...(sent.token === undefined ? {} : { Authorization: `Bearer ${sent.token}` }),
        ...(sent.body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    text = await answer.text();
  } catch {
    return { ok: false, reason: "offline" };
  }
  const body = parse(text);
  if (!answer.ok && answer.status !== 304) return refusalOf(answer, body);
  return { ok: true, status: answer.status, headers: answer.headers, body };
}

/** The version of a part, from the ETag of a write. */
export function versionOf(headers: Headers): number | undefined {
  const tag = /^(?:W\/)?"([1-9]\d{0,14})"$/.exec(headers.get("ETag") ?? "")?.[1];
  return tag === undefined ? undefined : Number(tag);
}

/**
 * By the problem's own name, not by the status alone: a proxy's 404 does not say that a document is gone,
 * and what is believed to be gone is erased.
 */
function refusalOf({ status, headers }: Response, body: unknown): Refused {
  switch (problemOf(body)) {
    case "not-found":
      return { ok: false, reason: "gone" };
    case "expired":
      return { ok: false, reason: "expired" };
    case "stale":
      return { ok: false, reason: "conflict" };
    case "too-large":
      return { ok: false, reason: "too-large" };
  }
  if (status !== 429 && status !== 502 && status !== 503 && status !== 504) {
    return { ok: false, reason: "broken" };
  }
  const seconds = Number(headers.get("Retry-After") ?? "");
  const told = Number.isInteger(seconds) && seconds > 0;
  return { ok: false, reason: "busy", retryAfter: told ? seconds : RETRY_SECONDS };
}

function problemOf(body: unknown): ProblemName | undefined {
  const problem = problemSchema.safeParse(body);
  if (!problem.success) return undefined;
  const names = Object.keys(PROBLEMS) as ProblemName[]; // its keys are the names, by its type
  return names.find((name) => problemType(name) === problem.data.type);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
