import { readdirSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { expect } from "@playwright/test";
import { send } from "./fixtures/http";
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

test("every script and style of the app comes in Brotli to who reads it, and is the same", async ({
  baseURL,
}) => {
  const get = (path: string, accepted: string) =>
    send(`${baseURL}`, { method: "GET", path, headers: { "Accept-Encoding": accepted } });
  const names = readdirSync(".next/static", { recursive: true })
    .map((name) => `/_next/static/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => /\.(js|css)$/.test(name));
  expect(names.length).toBeGreaterThan(50);
  let [plain, packed] = [0, 0];
  for (const name of names) {
    const whole = await get(name, "identity");
    const small = await get(name, "gzip, br");
    expect([whole.status, small.status], name).toEqual([200, 200]);
    const encoding = small.headers["content-encoding"];
    if (whole.bytes.length > 1024) expect(encoding, name).toBe("br");
    const body = encoding === "br" ? brotliDecompressSync(small.bytes) : small.bytes;
    if (encoding !== "gzip") expect(body.equals(whole.bytes), name).toBe(true);
    for (const header of ["content-type", "content-security-policy", "cache-control", "vary"])
      expect(small.headers[header], name).toBe(whole.headers[header]);
    plain += whole.bytes.length;
    packed += small.bytes.length;
  }
  expect(packed / plain).toBeLessThan(0.35);
});

test("no source map is sent to browsers", () => {
  const files = readdirSync(".next/static", { recursive: true }).map(String);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
});

test("a request is not sent back to whoever asks by TRACE", async ({ baseURL }) => {
  const headers = { "X-Secret": "treasure" };
  const { status, text } = await send(`${baseURL}`, { method: "TRACE", path: "/", headers });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(text).not.toContain("treasure");
});
