/** The API: which handler answers what, and what comes of their refusals and failures. */
import "server-only";
import type { Backend } from "../backend";
import { kindOf } from "../log";
import { StoreFailure } from "../store/store-failure";
import type { Answer, ApiRequest, Call, Handler } from "./answer";
import { getLive, getReady } from "./health";
import { getDescription } from "./openapi";
import { problemAnswer, type Refusal, refuseFor } from "./problem";
import { type MethodOf, methodsOf, type Route, routeOf } from "./routes";
import { getDocument, patchDocument, removeDocument } from "./whole-document";
import { putResult, putReview } from "./write-part";

/** HEAD is answered as GET is; its body is not sent. */
type Handlers = {
  readonly [R in Route]: { readonly [M in Exclude<MethodOf<R>, "HEAD">]: Handler };
};

const HANDLERS: Handlers = {
  "/api/documents/:id": { GET: getDocument, PATCH: patchDocument, DELETE: removeDocument },
  "/api/documents/:id/result": { PUT: putResult },
  "/api/documents/:id/review": { PUT: putReview },
  "/api/health/live": { GET: getLive },
  "/api/health/ready": { GET: getReady },
  "/api/openapi.json": { GET: getDescription },
};

/** @param path of the request, without its query */
export async function answerApi(
  method: string,
  path: string,
  request: ApiRequest,
  call: Call,
): Promise<Answer> {
  const route = routeOf(path);
  if (route === undefined) return problemAnswer({ problem: "not-found" });
  const handle = handlerOf(route, method === "HEAD" ? "GET" : method);
  if (handle === undefined) {
    const headers = { Allow: methodsOf(route).join(", ") };
    return problemAnswer({ problem: "no-such-method", headers });
  }
  const id = route.includes(":id") ? idIn(path) : undefined;
  return guard(call.backend, () =>
    id === undefined ? handle(request, "", call) : countGuesses(handle, request, id, call),
  );
}

/** Counts what finds nothing as a guess; who has guessed too much is answered before anything is looked up. */
async function countGuesses(
  handle: Handler,
  request: ApiRequest,
  id: string,
  call: Call,
): Promise<Answer | Refusal> {
  const { limits } = call.backend;
  const free = limits.blocked(call.client);
  if (!free.ok) return refuseFor(free.retryAfter);
  const answered = await handle(request, id, call);
  if (!isRefusal(answered) || answered.problem !== "not-found") return answered;
  const counted = await limits.count("guess", call.client);
  return counted.ok ? answered : refuseFor(counted.retryAfter);
}

/** Turns refusals, a failing database and surprises into problems. */
async function guard({ log }: Backend, work: () => Promise<Answer | Refusal>): Promise<Answer> {
  try {
    const answered = await work();
    return isRefusal(answered) ? problemAnswer(answered) : answered;
  } catch (error) {
    if (error instanceof StoreFailure) {
      return problemAnswer({ problem: "unavailable", headers: { "Retry-After": "5" } });
    }
    log("error", "surprise", kindOf(error));
    return problemAnswer({ problem: "broken" });
  }
}

function isRefusal(answered: Answer | Refusal): answered is Refusal {
  return "problem" in answered;
}

function handlerOf(route: Route, method: string): Handler | undefined {
  const handlers: Readonly<Record<string, Handler>> = HANDLERS[route];
  return Object.hasOwn(handlers, method) ? handlers[method] : undefined;
}

/** An escape that is no text, such as "%E0%A4%A", can be in no id. */
function idIn(path: string): string {
  try {
    return decodeURIComponent(path.split("/")[3] ?? "");
  } catch {
    return "";
  }
}
