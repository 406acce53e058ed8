import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { brotliFiles, preferBrotli } from "./brotli";

const folder = mkdtempSync(join(tmpdir(), "headroom-brotli-"));
const SCRIPT = "/_next/static/chunks/a.js";

beforeAll(() => {
  mkdirSync(join(folder, "static/chunks"), { recursive: true });
  for (const name of ["a.js", "a.js.br", "b.js", "c.css", "c.css.br"])
    writeFileSync(join(folder, "static/chunks", name), name);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the framework is asked for, and what the answer says already. */
function asked(url: string, headers: Record<string, string>, method = "GET") {
  const request = { url, method, headers } as unknown as IncomingMessage;
  const said: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => {
      said[name] = value;
    },
  } as unknown as ServerResponse;
  preferBrotli(brotliFiles(folder), request, response);
  return { url: request.url, said };
}

test.each(["br", "gzip, deflate, br, zstd", "gzip;q=1.0, br;q=0.5", "GZIP, BR", " br ; q=0.001"])(
  "who reads “%s” is sent the Brotli form",
  (accepted) => {
    for (const [url, type] of [
      [SCRIPT, "application/javascript; charset=UTF-8"],
      ["/_next/static/chunks/c.css?v=1", "text/css; charset=UTF-8"],
    ] as const) {
      expect(asked(url, { "accept-encoding": accepted })).toEqual({
        url: `${url.split("?")[0]}.br`,
        said: { "Content-Encoding": "br", "Content-Type": type },
      });
    }
  },
);

test.each(["", "gzip", "br;q=0", "gzip, br; q=0.000", "brotli", "x-br", "*"])(
  "who reads “%s” is not",
  (accepted) => {
    expect(asked(SCRIPT, { "accept-encoding": accepted })).toEqual({ url: SCRIPT, said: {} });
  },
);

test.each([
  ["a file without that form", "/_next/static/chunks/b.js", {}, "GET"],
  ["a file that is not there", "/_next/static/chunks/d.js", {}, "GET"],
  ["a page", "/results", {}, "GET"],
  ["a file on a condition that may fail", SCRIPT, { "if-match": '"1"' }, "GET"],
  ["what is no reading", SCRIPT, {}, "POST"],
] as const)("%s stays with the framework", (_, url, headers, method) => {
  const answer = asked(url, { "accept-encoding": "br", ...headers }, method);
  expect(answer).toEqual({ url, said: {} });
});

test("where nothing is built there is no such form", () => {
  expect(brotliFiles(join(folder, "nowhere")).size).toBe(0);
});
