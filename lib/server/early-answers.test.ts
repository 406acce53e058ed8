import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { refuseBrokenPath } from "./broken-path";
import { refuseOddMethod } from "./odd-method";

const server = createServer((request, response) => {
  if (refuseOddMethod(request, response) || refuseBrokenPath(request, response)) return;
  response.writeHead(200).end();
});
let origin = "";

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(() => void server.close());

it.each([
  ["PROPFIND", "/api/health/live", 405],
  ["GET", "/api/documents/%E0%A4%A", 404],
])(
  "%s %s is answered before the framework, and not framed, sniffed or kept either",
  async (method, path, status) => {
    const answer = await fetch(origin + path, { method });
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/problem+json",
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
  },
);

it("leaves every other request to the framework", async () => {
  for (const path of ["/", "/%E0%A4%A", "/api/health/live", "/api/documents/%C3%A4"]) {
    expect((await fetch(origin + path)).status, path).toBe(200);
  }
});
