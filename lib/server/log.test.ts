import { EventEmitter } from "node:events";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { createLog, kindOf, type Log } from "./log";
import { logRequest, nameOf } from "./log-request";

describe("the threshold of a log", () => {
  it.each([
    ["info", ["error", "warn", "info"]],
    ["warn", ["error", "warn"]],
    ["error", ["error"]],
    ["silent", []],
  ] as const)("%s lets through %j", (threshold, through) => {
    const lines: string[] = [];
    const log = createLog(threshold, (line) => lines.push(line));
    for (const level of ["error", "warn", "info"] as const) log(level, "event");
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(through);
    expect(lines.every((line) => line.endsWith("}\n"))).toBe(true);
  });

  it("puts the time, the level and the event before what else is said", () => {
    const lines: string[] = [];
    createLog("info", (line) => lines.push(line))("info", "purged", { documents: 3 });
    const { time, ...said } = JSON.parse(lines[0] ?? "");
    expect(said).toEqual({ level: "info", event: "purged", documents: 3 });
    expect(new Date(time).toISOString()).toBe(time);
  });
});

describe("what is said of an error", () => {
  it("is the number that SQLite gives it before the general name", () => {
    const error = Object.assign(new Error("near SECRET"), {
      code: "ERR_SQLITE_ERROR",
      errcode: 13,
    });
    expect(kindOf(error)).toEqual({ kind: "Error", code: "13" });
  });

  it("is the message of a failed read of SQLite, which names no value", () => {
    const error = Object.assign(new Error("no such column: x"), { code: "ERR_SQLITE_ERROR" });
    expect(kindOf(error)).toEqual({ kind: "Error", code: "no such column: x" });
  });

  it("is its type alone where it is no error, or has no code", () => {
    expect(kindOf("SECRET")).toEqual({ kind: "string", code: "" });
    expect(kindOf(undefined)).toEqual({ kind: "undefined", code: "" });
    expect(kindOf(new RangeError("SECRET"))).toEqual({ kind: "RangeError", code: "" });
  });
});

describe("the line of a request", () => {
  function lineOf(status: number, finished: boolean) {
    const lines: unknown[] = [];
    const log: Log = (level, event, fields) => lines.push({ level, event, ...fields });
    const request = Object.assign(new IncomingMessage(new Socket()), {
      method: "GET",
      url: "/assessment?from=SECRET",
    });
    const response = new ServerResponse(request);
    Object.defineProperty(response, "writableFinished", { value: finished });
    response.statusCode = status;
    logRequest(log, request, response);
    expect(lines).toEqual([]);
    EventEmitter.prototype.emit.call(response, "close");
    EventEmitter.prototype.emit.call(response, "close");
    return lines;
  }

  it("is written once, when it is answered", () => {
    expect(lineOf(200, true)).toEqual([
      {
        level: "info",
        event: "request",
        method: "GET",
        route: "/assessment",
        status: 200,
        ms: expect.any(Number),
      },
    ]);
  });

  it("says where it broke off, and nothing of an address that was not found", () => {
    expect(lineOf(404, false)).toMatchObject([{ route: "other", status: 404, broken: true }]);
  });

  it("names a page that moved, and no page with an error", () => {
    expect(nameOf("/role/op.monitor", 308)).toBe("/role/op.monitor");
    expect(nameOf("/role/op.monitor", 399)).toBe("/role/op.monitor");
    expect(nameOf("/role/op.monitor", 400)).toBe("other");
    expect(nameOf("/role/Ada", 200)).toBe("other");
    expect(nameOf("", 200)).toBe("other");
  });
});
