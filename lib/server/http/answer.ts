import "server-only";
import { type Backend, backend } from "../backend";
import { kindOf } from "../log";
import { clientOfRequest } from "../request-scope";
import { StoreFailure } from "../store/store-failure";
import { API_HEADERS } from "./headers";
import { problemResponse, type Refusal, refuseFor } from "./problem";

/** What a handler of documents gets beside the request. */
export type Call = { readonly backend: Backend; readonly client: string; readonly now: number };
type Handler = (request: Request, id: string, call: Call) => Promise<Response | Refusal>;
type Context = { params: Promise<{ id: string }> };

/**
 * A route handler of documents: counts what finds nothing as a guess, and says every failure as a problem.
 * Who has guessed too much is answered before anything is looked up.
 */
export function answer(handle: Handler) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const call: Call = { backend: backend(), client: clientOfRequest(), now: Date.now() };
    return guard(call.backend, async () => {
      const { limits } = call.backend;
      const free = limits.blocked(call.client);
      if (!free.ok) return refuseFor(free.retryAfter);
      const answered = await handle(request, (await params).id, call);
      if (answered instanceof Response || answered.problem !== "not-found") return answered;
      const counted = await limits.count("guess", call.client);
      return counted.ok ? answered : refuseFor(counted.retryAfter);
    });
  };
}

/** Turns refusals, a failing database and surprises into problems. */
export async function guard(
  { log }: Backend,
  work: () => Promise<Response | Refusal>,
): Promise<Response> {
  try {
    const answered = await work();
    return answered instanceof Response ? answered : problemResponse(answered);
  } catch (error) {
    if (StoreFailure.is(error)) {
      return problemResponse({ problem: "unavailable", headers: { "Retry-After": "5" } });
    }
    log("error", "surprise", kindOf(error));
    return problemResponse({ problem: "broken" });
  }
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...API_HEADERS, "Content-Type": "application/json", ...headers },
  });
}

/** An answer without a body: 204, 304. */
export function empty(status: 204 | 304, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { ...API_HEADERS, ...headers } });
}
