import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Backend } from "./backend";
import { answerApi } from "./http/api";
import { API_HEADERS } from "./http/headers";

/** Answers what is under /api, and what is no path, such as `*`; false for every other request. */
export function serveApi(
  backend: Backend,
  client: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const path = (request.url ?? "").split("?")[0] ?? "";
  if (path.startsWith("/") && !path.startsWith("/api/")) return false;
  const { method = "", headers } = request;
  const asked = {
    headers: { get: (name: string) => headers[name]?.toString() ?? null },
    // Whoever gives up reading must still be able to answer: the usual iterator would end the connection.
    body: request.iterator({ destroyOnReturn: false }),
  };
  const call = { backend, client, now: Date.now() };
  void answerApi(method, path, asked, call).then(({ status, headers: own, body }) => {
    response.writeHead(status, {
      ...API_HEADERS,
      ...own,
      ...(body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) }),
    });
    response.end(method === "HEAD" ? undefined : body);
  });
  return true;
}
