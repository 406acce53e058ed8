import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { OWN_HEADERS } from "./http/headers";
import { problemBody } from "./http/problem";

/**
 * Answers an address of the API with an escape that is no text, such as "%E0%A4%A", as one that is not there;
 * the framework would fail on it. False for every other request.
 */
export function refuseBrokenPath(request: IncomingMessage, response: ServerResponse): boolean {
  const path = (request.url ?? "").split("?")[0] ?? "";
  if (!path.startsWith("/api/") || isText(path)) return false;
  response.writeHead(404, { ...OWN_HEADERS, "Content-Type": "application/problem+json" });
  response.end(JSON.stringify(problemBody("not-found")));
  return true;
}

function isText(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
