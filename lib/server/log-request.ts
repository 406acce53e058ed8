import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { routeOf } from "./http/routes";
import type { Log } from "./log";

/** Beginnings of addresses that hold nobody's words; of every other one only the pattern is told. */
const FILES = "/_next/static/";
const PAGE = /^\/[a-z0-9-]{0,40}(\/[a-z0-9.-]{1,40}){0,3}$/;

/** One line for each request, once it is answered or broken off. */
export function logRequest(log: Log, request: IncomingMessage, response: ServerResponse): void {
  const began = performance.now();
  response.once("close", () => {
    log("info", "request", {
      method: request.method ?? "",
      route: nameOf(request.url ?? "", response.statusCode),
      status: response.statusCode,
      ms: Math.round((performance.now() - began) * 10) / 10,
      ...(response.writableFinished ? {} : { broken: true }),
    });
  });
}

/**
 * What may be written down of an address: never a query, never an id, and nothing of one that is not ours,
 * where somebody may have pasted anything.
 */
export function nameOf(url: string, status: number): string {
  const path = url.split(/[?#]/)[0] ?? "";
  const route = routeOf(path);
  if (route !== undefined) return route;
  if (path.startsWith(FILES)) return `${FILES}*`;
  return status < 400 && PAGE.test(path) ? path : "other";
}
