import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { toOriginForm } from "./origin-form";

function read(url: string) {
  const request = Object.assign(new IncomingMessage(new Socket()), { url });
  request.headers.host = "own.test";
  toOriginForm(request);
  return [request.headers.host, request.url];
}

describe("the address of a request", () => {
  it.each([
    ["http://other.test/role?as=coach", "/role?as=coach"],
    ["HTTPS://other.test//x", "//x"],
    ["http://other.test", "/"],
    ["http://other.test?as=coach", "/?as=coach"],
    ["http://somebody:secret@other.test/role", "/role"],
  ])("%s is a path of the host that it names", (url, path) => {
    expect(read(url)).toEqual(["other.test", path]);
  });

  it("keeps the port of that host", () => {
    expect(read("http://[::1]:3000/role")).toEqual(["[::1]:3000", "/role"]);
  });

  it.each(["/", "/role?from=http://other.test/", "//other.test/", "*", "*http://other.test/", ""])(
    "%s stays as it is",
    (url) => {
      expect(read(url)).toEqual(["own.test", url]);
    },
  );
});
