import { readdirSync } from "node:fs";
import { request as ask, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync } from "node:zlib";
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

test("every script and style of the app comes in Brotli to who reads it, and is the same", async ({
  baseURL,
}) => {
  const names = readdirSync(".next/static", { recursive: true })
    .map((name) => `/_next/static/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => /\.(js|css)$/.test(name));
  expect(names.length).toBeGreaterThan(50);
  let [plain, packed] = [0, 0];
  for (const name of names) {
    const whole = await get(`${baseURL}${name}`, "identity");
    const small = await get(`${baseURL}${name}`, "gzip, br");
    const encoding = small.headers["content-encoding"];
    if (whole.body.length > 1024) expect(encoding, name).toBe("br");
    const body = encoding === "br" ? brotliDecompressSync(small.body) : small.body;
    if (encoding !== "gzip") expect(body.equals(whole.body), name).toBe(true);
    for (const header of ["content-type", "content-security-policy", "cache-control", "vary"])
      expect(small.headers[header], name).toBe(whole.headers[header]);
    plain += whole.body.length;
    packed += small.body.length;
  }
  expect(packed / plain).toBeLessThan(0.35);
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

/** By hand, because every other client unpacks what it is sent. */
async function get(url: string, accepted: string) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    ask(url, { headers: { "Accept-Encoding": accepted } }, resolve)
      .on("error", reject)
      .end();
  });
  expect(answer.statusCode, url).toBe(200);
  return { headers: answer.headers, body: await buffer(answer) };
}

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
