import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { pagesOf } from "../scripts/content-policy.mjs";
import { pathOf, sparseResult } from "./fixtures/results";
import { REFUSED, test } from "./fixtures/watched";
import { crawl } from "./trials/crawl";
import { observatoryScore } from "./trials/observatory-score";
import { everyPage, NO_PAGE } from "./trials/pages";
import { askAsBots, markOf, PREVIEW_BOTS } from "./trials/preview-bots";

/** One page of each kind; `npm run prove -- policy` opens all of them. */
const KINDS = [
  "/",
  "/about",
  "/assessment/setup",
  "/assessment/mlops",
  "/assessment/practices",
  "/assessment/quick",
  "/assessment/check",
  "/drafts",
  "/offline",
  "/results",
  "/r",
  pathOf(sparseResult),
  "/role",
  "/role/op.monitor",
  "/role/market",
  "/role/search",
  NO_PAGE,
];

// In Chromium other specs open them, most e2e/accessibility.spec.ts, and their browsers are watched for the same.
test("no kind of page breaks its policy, keeps a cookie or asks another host", {
  tag: "@firefox-alone",
}, async ({ context, baseURL }) => {
  expect(await crawl(context, baseURL ?? "", KINDS)).toEqual({ pages: KINDS.length, faults: [] });
});

test("every page is sent with its policy and headers, an address that is none too", async ({
  request,
}) => {
  for (const path of everyPage()) {
    const answer = await request.get(path);
    const html = await answer.text();
    expect(html, path).toContain("default-src 'none'; script-src 'self'");
    expect(`${answer.headers()["content-security-policy"]}${html}`, path).not.toContain("unsafe-");
    expect(answer.headers(), path).toMatchObject({
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(answer.headers(), path).not.toHaveProperty("set-cookie");
    expect(answer.headers(), path).not.toHaveProperty("x-powered-by");
  }
});

test("what can show a result is neither kept on the way nor listed", async ({ request }) => {
  for (const path of [
    "/r",
    "/results",
    "/links",
    "/coach",
    "/drafts",
    "/assessment/mlops",
    "/assessment/check",
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({ "cache-control": "no-store", "x-robots-tag": "noindex" });
  }
  expect((await request.get("/about")).headers()).not.toHaveProperty("x-robots-tag");
});

test("what is no page has a policy that allows nothing, the worker one for its own script", async ({
  request,
}) => {
  for (const path of ["/models/mle-2/1", "/role/search-index", "/robots.txt", "/api/anything"]) {
    const policy = (await request.get(path)).headers()["content-security-policy"];
    expect(policy, path).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  }
  const [saver] = readdirSync(".next/static/beside");
  for (const path of ["/sw.js", `/_next/static/beside/${saver}`]) {
    const answer = await request.get(path);
    expect(answer.ok(), path).toBe(true);
    const policy = answer.headers()["content-security-policy"];
    expect(policy, path).toContain("default-src 'none'; script-src 'self'; connect-src 'self'");
  }
});

test("a browser that came by TLS is told to stay with it by every answer, another by none", async ({
  request,
}) => {
  // A page, a redirect, two files, one that is not there, and the API.
  for (const path of [
    "/",
    "/role/",
    "/late.js",
    "/sw.js",
    "/nowhere",
    "/api/health/live",
    "/api/x",
  ]) {
    const options = { maxRedirects: 0 };
    const byTls = await request.get(path, {
      ...options,
      headers: { "X-Forwarded-Proto": "https" },
    });
    const age = /max-age=(\d+)/.exec(byTls.headers()["strict-transport-security"] ?? "")?.[1];
    expect(Number(age), path).toBeGreaterThanOrEqual(365 * 24 * 60 * 60);
    const without = (await request.get(path, options)).headers();
    expect(without, path).not.toHaveProperty("strict-transport-security");
  }
});

test("the Observatory's rules give 115 points or more, and fewer for each header that goes", async ({
  request,
}) => {
  const answer = await request.get("/", { headers: { "X-Forwarded-Proto": "https" } });
  const [headers, html] = [answer.headers(), await answer.text()];
  const { score } = observatoryScore({ headers, html });
  expect(score).toBeGreaterThanOrEqual(115);
  for (const name of [
    "strict-transport-security",
    "x-content-type-options",
    "referrer-policy",
    "cross-origin-resource-policy",
    "cross-origin-opener-policy",
  ]) {
    const fewer = observatoryScore({ headers: { ...headers, [name]: undefined }, html });
    expect(fewer.score, name).toBeLessThan(score);
  }
  const loose = html.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
  expect(observatoryScore({ headers, html: loose }).score).toBeLessThan(115);
  expect(observatoryScore({ headers: {}, html: "" }).score).toBeLessThan(50);
});

test("pages for a server that failed can be read and keep their policy", async ({ page }) => {
  const failed = pagesOf().filter((name) => /_global-error|500/.test(name));
  expect(failed).toEqual(["app/_global-error.html", "pages/500.html"]);
  for (const name of failed) {
    const body = readFileSync(`.next/server/${name}`, "utf8");
    await page.route("**/failed", (route) =>
      route.fulfill({ status: 500, contentType: "text/html; charset=utf-8", body }),
    );
    await page.goto("/failed");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "This page could not be loaded",
    );
    await expect(page.getByRole("link", { name: "Go to the start" })).toHaveCSS("display", /flex/);
    await page.unroute("**/failed");
  }
});

test("even where the frame of all pages fails, the page says so, and its policy holds for what says it", async ({
  page,
  faults,
}) => {
  await page.goto("/", { waitUntil: "networkidle" });
  await page.evaluate(() => {
    const find = document.querySelector.bind(document);
    // What the frame looks for after a move inside the app.
    document.querySelector = (words: string) => {
      if (words === "main h1") throw new Error("the frame fails");
      return find(words);
    };
  });
  await page.getByRole("link", { name: "The role", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page couldn’t load");
  // The framework's words come with a style element, which is refused; they are read without it.
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.every((fault) => /style/.test(fault))).toBe(true);
  faults.length = 0;
});

test.describe("the watch", () => {
  test("sees what a policy refuses, and the policy refuses it", async ({
    browser,
    faults,
    baseURL,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(baseURL ?? "");
    expect(await breakPolicy(page)).toEqual({ script: false, style: false, evaluated: false });
    await expect.poll(() => faults.length).toBeGreaterThanOrEqual(3);
    expect(faults.every((fault) => REFUSED.test(fault))).toBe(true);
    await context.close();
    faults.length = 0;
  });

  test("sees a cookie and another host", async ({ browser, faults, baseURL }) => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.route("https://elsewhere.test/*", (route) => route.fulfill({ body: "" }));
    await page.goto(baseURL ?? "");
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: the one way that every browser has
      document.cookie = "planted=1";
      return fetch("https://elsewhere.test/pixel", { mode: "no-cors" });
    });
    await context.close();
    expect(faults).toEqual(["asked https://elsewhere.test/pixel", "kept the cookie planted"]);
    faults.length = 0;
  });
});

test("programs that look at a link before it is sent change nothing", async ({ baseURL }) => {
  const before = markOf("var", ".next/server/app", ".next/static");
  const { requests, faults } = await askAsBots(baseURL ?? "", ["/", "/r", "/results", NO_PAGE]);
  expect(requests).toBe(PREVIEW_BOTS.length * 4 * 2);
  expect(faults).toEqual([]);
  expect(markOf("var", ".next/server/app", ".next/static")).toBe(before);
});

/** Tries what a policy is there to refuse, and says what of it was done all the same. */
async function breakPolicy(page: Page) {
  return page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.broken = true";
    document.head.append(script);
    const style = document.createElement("style");
    style.textContent = "body { outline: 3px solid red }";
    document.head.append(style);
    const evaluated = await new Promise<boolean>((done) => {
      const timer = document.createElement("script");
      timer.src = "data:text/javascript,window.evaluated=true";
      timer.onload = () => done(true);
      timer.onerror = () => done(false);
      document.head.append(timer);
    });
    return {
      script: Reflect.get(window, "broken") === true,
      style: getComputedStyle(document.body).outlineStyle === "solid",
      evaluated,
    };
  });
}
