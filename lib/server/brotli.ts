/** Scripts and styles in their Brotli form, which the build lays beside them (scripts/compress.mjs). */
import "server-only";
import { existsSync, readdirSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "application/javascript; charset=UTF-8",
  ".css": "text/css; charset=UTF-8",
};

/** Addresses of a build's files that are there in this form too. */
export function brotliFiles(dist: string): ReadonlySet<string> {
  const folder = join(dist, "static");
  if (!existsSync(folder)) return new Set();
  return new Set(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".br"))
      .map((name) => `/_next/static/${name.slice(0, -".br".length).replaceAll("\\", "/")}`),
  );
}

/** Turns a request for such a file into one for its Brotli form and says so in the answer; the framework then sends it under its rules. */
export function preferBrotli(
  files: ReadonlySet<string>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { url = "", method, headers } = request;
  const [path = ""] = url.split("?");
  if (!files.has(path) || (method !== "GET" && method !== "HEAD")) return;
  // Where these cannot be had the framework answers with words of its own, which are not Brotli.
  if (headers["if-match"] ?? headers["if-unmodified-since"]) return;
  if (!readsBrotli(headers["accept-encoding"]?.toString() ?? "")) return;
  request.url = `${path}.br`;
  response.setHeader("Content-Encoding", "br");
  response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
}

/** `gzip, br;q=0.9` does, `br;q=0` does not (RFC 9110, 12.5.3). */
function readsBrotli(accepted: string): boolean {
  return accepted.split(",").some((part) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(part));
}
