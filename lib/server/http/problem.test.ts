import { describe, expect, it } from "vitest";
import { problemAnswer, refuse, refuseFor } from "./problem";
import { methodsOf, routeOf } from "./routes";

describe("a problem in an answer", () => {
  it("has its status twice, its type, and words without what was sent", () => {
    const { status, headers, body } = problemAnswer(refuse("stale"));
    expect(status).toBe(412);
    expect(headers).toEqual({ "Content-Type": "application/problem+json" });
    expect(JSON.parse(body ?? "")).toEqual({
      type: "urn:headroom:problem:stale",
      title: "The document is there already, or has changed since it was read",
      status: 412,
    });
  });

  it("says what exactly is wrong, where that can be said", () => {
    expect(JSON.parse(problemAnswer(refuse("junk", "too short")).body ?? "")).toMatchObject({
      status: 400,
      detail: "too short",
    });
  });

  it("says when it is worth trying again", () => {
    expect(problemAnswer(refuseFor(17))).toMatchObject({
      status: 429,
      headers: { "Content-Type": "application/problem+json", "Retry-After": "17" },
    });
  });
});

describe("an address", () => {
  it.each([
    ["/api/documents/x", "/api/documents/:id"],
    ["/api/documents/x/", "/api/documents/:id"],
    ["/api/documents/x/review", "/api/documents/:id/review"],
    ["/api/openapi.json", "/api/openapi.json"],
    ["/api/documents", undefined],
    ["/api/documents/", undefined],
    ["/api/documents/x/y", undefined],
    ["/api/documents/x/result/y", undefined],
    ["/v2/api/health/live", undefined],
    ["/api/openapiXjson", undefined],
    ["/api/health/live/x", undefined],
  ])("%s belongs to %s", (path, route) => {
    expect(routeOf(path)).toBe(route);
  });

  it("knows its methods", () => {
    expect(methodsOf("/api/documents/:id")).toEqual(["DELETE", "GET", "HEAD", "PATCH"]);
    expect(methodsOf("/api/documents/:id/result")).toEqual(["PUT"]);
  });
});
