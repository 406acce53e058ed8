/** The one header that every answer has, also where the framework answers before it sets any. */
import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";

/** A browser that came by TLS comes by nothing else for a year; it ignores this where it came without. */
export function askForTls(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers["x-forwarded-proto"] !== "https") return;
  response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
}
