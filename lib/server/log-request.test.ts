import { describe, expect, it } from "vitest";
import { createLog, kindOf } from "./log";
import { nameOf } from "./log-request";

describe("a line of the log", () => {
  const id = "AAAAAAAAAAAAAAAAAAAAAA";

  it("names a document by its route, without its id", () => {
    expect(nameOf(`/api/documents/${id}`, 200)).toBe("/api/documents/:id");
    expect(nameOf(`/api/documents/${id}/review?token=SECRET`, 412)).toBe(
      "/api/documents/:id/review",
    );
  });

  it("names pages and files, without query or fragment", () => {
    expect(nameOf("/assessment/mlops?from=check#q", 200)).toBe("/assessment/mlops");
    expect(nameOf("/_next/static/chunks/abc.js", 200)).toBe("/_next/static/*");
  });

  it("repeats nothing of an address that is not ours", () => {
    for (const path of ["/r/o.SECRET", `/${id}`, "/api/documents", "/secret-words"]) {
      expect(nameOf(path, 404)).toBe("other");
    }
    expect(nameOf("/r/o.SECRET", 200)).toBe("other");
  });

  it("is JSON, above the threshold only", () => {
    const lines: string[] = [];
    const log = createLog("warn", (line) => lines.push(line));
    log("info", "request", { status: 200 });
    log("error", "store-failure", { code: "13" });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ event: "store-failure", code: "13" });
  });

  it("tells the kind and code of an error, not its words", () => {
    const error = Object.assign(new TypeError("content SECRET"), { code: "23505" });
    expect(kindOf(error)).toEqual({ kind: "TypeError", code: "23505" });
  });
});
