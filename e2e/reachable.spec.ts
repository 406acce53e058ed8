import { readdirSync } from "node:fs";
import { request as ask } from "node:http";
import { expect } from "@playwright/test";
import { test } from "./fixtures/watched";

test("nothing but the app is served: no history, no source, no list of a folder", async ({
  request,
}) => {
  for (const path of [
    "/.git/HEAD",
    "/.git/config",
    "/.env",
    "/.next/BUILD_ID",
    "/package.json",
    "/next.config.ts",
    "/scripts/start.mjs",
    "/e2e/policy.spec.ts",
    "/lib/models.test.ts",
    "/var/",
    "/_next/",
    "/_next/static/",
    "/_next/static/chunks/",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/..%2f..%2fpackage.json",
    "/_next/static/..%2f..%2fpackage.json",
  ]) {
    const answer = await request.get(path);
    expect([400, 404], path).toContain(answer.status());
  }
  expect((await request.get("/")).status()).toBe(200);
});

test("no source map is sent to browsers", () => {
  const files = readdirSync(".next/static", { recursive: true }).map(String);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
});

test("a request is not sent back to whoever asks by TRACE", async ({ baseURL }) => {
  const { status, body } = await trace(`${baseURL}/`);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body).not.toContain("treasure");
});

/** By hand, because no client of a browser may send it. */
function trace(url: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = ask(url, { method: "TRACE", headers: { "X-Secret": "treasure" } }, (answer) => {
      let body = "";
      answer.on("data", (chunk) => {
        body += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    sent.on("error", reject).end();
  });
}
