import { describe, expect, test } from "vitest";
import { isThisMachine, mayKeep, purposeOf } from "./purpose";

const HOME = "https://headroom.example";

function ask(path: string, more: { method?: string; mode?: string; headers?: HeadersInit } = {}) {
  const { method = "GET", mode = "cors", headers } = more;
  return purposeOf(
    { method, mode, url: new URL(path, HOME).href, headers: new Headers(headers) },
    HOME,
  );
}

describe("what a request is for", () => {
  test("an address that is opened is a page, whatever its query and fragment", () => {
    for (const path of ["/", "/assessment/mlops?from=check#op.cicd", "/r#1.abc", "/role/op.cicd"]) {
      expect(ask(path, { mode: "navigate" })).toBe("page");
    }
  });

  test("a page's contents for a move inside the app are a move, fetched ahead they are none", () => {
    const headers = { RSC: "1", "Next-Router-State-Tree": "%5B%5D" };
    expect(ask("/results?_rsc=1a2b", { headers })).toBe("move");
    expect(
      ask("/results?_rsc=1a2b", { headers: { ...headers, "Next-Router-Prefetch": "1" } }),
    ).toBe("none");
  });

  test("scripts, fonts and documents are files", () => {
    for (const path of ["/_next/static/chunks/a.js", "/models/mle-2/1", "/icon.svg?icon.1.svg"]) {
      expect(ask(path)).toBe("file");
    }
    expect(ask("/film.mp4", { headers: { Range: "bytes=0-1" } })).toBe("none");
  });

  test("other hosts, the API and anything but reading are left alone", () => {
    expect(ask("https://elsewhere.example/a.js")).toBe("none");
    expect(ask("http://headroom.example/", { mode: "navigate" })).toBe("none");
    expect(ask("/api/documents/1")).toBe("none");
    expect(ask("/api/documents/1", { mode: "navigate" })).toBe("none");
    for (const method of ["POST", "PUT", "DELETE", "HEAD"]) {
      expect(ask("/results", { method, mode: "navigate" })).toBe("none");
    }
  });
});

describe("what may stay on the device", () => {
  const good = { status: 200, type: "basic", redirected: false, headers: new Headers() };

  test("a whole answer of this site", () => {
    expect(mayKeep(`${HOME}/role/op.cicd`, good)).toBe(true);
  });

  test("nothing that was asked for with a query", () => {
    expect(mayKeep(`${HOME}/role/search?words=salary`, good)).toBe(false);
  });

  test("nothing that failed, led elsewhere, came from elsewhere or asks not to be kept", () => {
    const url = `${HOME}/role/op.cicd`;
    expect(mayKeep(url, { ...good, status: 404 })).toBe(false);
    expect(mayKeep(url, { ...good, status: 206 })).toBe(false);
    expect(mayKeep(url, { ...good, redirected: true })).toBe(false);
    expect(mayKeep(url, { ...good, type: "opaque" })).toBe(false);
    expect(mayKeep(url, { ...good, type: "opaqueredirect" })).toBe(false);
    const headers = new Headers({ "Cache-Control": "private, no-store" });
    expect(mayKeep(url, { ...good, headers })).toBe(false);
  });
});

test("only the usual names of this machine are this machine", () => {
  for (const name of ["localhost", "127.0.0.1", "[::1]"]) expect(isThisMachine(name)).toBe(true);
  for (const name of ["headroom.example", "headroom.localhost", "127.0.0.1.example", "10.0.0.1"]) {
    expect(isThisMachine(name)).toBe(false);
  }
});
