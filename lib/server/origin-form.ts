import "server-only";
import type { IncomingMessage } from "node:http";

/** Reads `http://host/path` as `/path` of that host, whatever `Host` says (RFC 9112, 3.2.2). */
export function toOriginForm(request: IncomingMessage): void {
  const { url = "", headers } = request;
  const [before = "", host] = /^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(url) ?? [];
  if (host === undefined) return;
  headers.host = host;
  request.url = url.slice(before.length).replace(/^(?!\/)/, "/");
}
