import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { OWN_HEADERS } from "./http/headers";
import { problemBody } from "./http/problem";
import { methodsOf, routeOf } from "./http/routes";

/** Methods that a route handler can export; the framework answers all others itself, without a problem. */
const EXPORTABLE = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Answers TRACE, PROPFIND and their like on an address of the API; false for every other request. */
export function refuseOddMethod(request: IncomingMessage, response: ServerResponse): boolean {
  if (EXPORTABLE.has(request.method ?? "")) return false;
  const route = routeOf((request.url ?? "").split("?")[0] ?? "");
  if (route === undefined) return false;
  response.writeHead(405, {
    ...OWN_HEADERS,
    "Content-Type": "application/problem+json",
    Allow: methodsOf(route).join(", "),
  });
  response.end(JSON.stringify(problemBody("no-such-method")));
  return true;
}
