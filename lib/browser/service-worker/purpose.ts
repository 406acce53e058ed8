/** What a request is for, as far as the service worker is concerned. Pure, so that the rules can be tested. */

type Asked = {
  method: string;
  mode: string;
  url: string;
  headers: { get: (name: string) => string | null };
};

/**
 * - `page`: a person opens an address
 * - `move`: a page that is open asks for the contents of the next one (the framework's RSC payload)
 * - `file`: a script, a style, a font, a picture or a document
 * - `none`: not the worker's business: another host, anything that is not read, everything under /api/,
 *   and contents fetched ahead of a click, which only a network can be asked for
 */
export type Purpose = "page" | "move" | "file" | "none";

export function purposeOf({ method, mode, url, headers }: Asked, origin: string): Purpose {
  const asked = new URL(url);
  if (method !== "GET" || asked.origin !== origin || asked.pathname.startsWith("/api/")) {
    return "none";
  }
  if (mode === "navigate") return "page";
  if (headers.get("RSC") === null) return headers.get("Range") === null ? "file" : "none";
  return headers.get("Next-Router-Prefetch") === null ? "move" : "none";
}

type Answered = {
  status: number;
  type: string;
  redirected: boolean;
  headers: { get: (name: string) => string | null };
};

/** Whether an answer may stay on the device: this site's own, whole and asked for without a query, which could hold data. */
export function mayKeep(url: string, { status, type, redirected, headers }: Answered): boolean {
  const own = type === "basic" && status === 200 && !redirected;
  return own && new URL(url).search === "" && !/no-store/.test(headers.get("Cache-Control") ?? "");
}

/** Whether a host's name stands for the machine that asks. */
export function isThisMachine(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
