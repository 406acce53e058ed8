import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makePolicies, withPolicy } from "./content-policy.mjs";

const pageWith = (body: string, head = "") =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(html)?.[1] ?? "";
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("a page's policy", () => {
  test("allows the scripts that stand in it by their hashes and nothing by default", () => {
    const policy = policyOf(withPolicy(pageWith("<script>a()</script><p>x</p>"), "x.html"));
    expect(policy).toContain("default-src 'none'; ");
    expect(policy).toContain(`script-src 'self' ${hashOf("a()")}; `);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  });

  test("stands before everything it is to hold for", () => {
    const html = withPolicy(pageWith("", '<link rel="stylesheet" href="/a.css"/>'), "x.html");
    expect(html).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/,
    );
  });

  test("needs one hash for scripts side by side, and they still run one after the other", () => {
    const html = withPolicy(
      pageWith(
        '<script>run.push(1)</script><script>(run).push("</p>")</script><script>run.push(3)</script>',
      ),
      "x.html",
    );
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, text = ""]) => text,
    );
    expect(scripts).toHaveLength(1);
    expect(policyOf(html)).toContain(hashOf(scripts[0] ?? ""));
    const run: unknown[] = [];
    new Function("run", scripts[0] ?? "")(run);
    expect(run).toEqual([1, "</p>", 3]);
  });

  test("takes the place of an earlier one", () => {
    const once = withPolicy(pageWith("<script>a()</script>"), "x.html");
    expect(withPolicy(once, "x.html")).toBe(once);
    const changed = withPolicy(once.replace("a()", "b()"), "x.html");
    expect(policyOf(changed)).toContain(hashOf("b()"));
    expect(changed.match(/http-equiv/g)).toHaveLength(1);
  });

  test("asks nothing about data blocks and words that look like code", () => {
    const html = pageWith(
      '<script type="application/ld+json">{"style":"x"}</script><p title="&lt;p style=&quot;&quot; onclick=1">style="a" onclick="b"</p>',
    );
    expect(policyOf(withPolicy(html, "x.html"))).toContain("script-src 'self'; ");
  });
});

describe("a build fails, and names the page, when a page has", () => {
  test.each([
    ["a style attribute", '<p style="color:red">x</p>', "a style in <p"],
    ["a style element", "<style>p{}</style>", "the element <style>"],
    ["a handler", '<button onclick="a()">x</button>', "a script in <button"],
    ["a script for an address", '<a href=" javascript:a()">x</a>', "a script as the address of <a"],
    ["a script from elsewhere", '<script src="https://x.test/a.js"></script>', "is not our own"],
    ["a script from another host", '<script src="//x.test/a.js"></script>', "is not our own"],
    ["a script that does not end", "<script>a()", "a script does not end"],
    ["a picture from elsewhere", '<img src="https://x.test/a.png"/>', "loads what is not our own"],
    [
      "a picture in its address",
      '<img src="data:image/png;base64,AA"/>',
      "loads what is not our own",
    ],
    [
      "a sheet from elsewhere",
      '<link rel="stylesheet" href="//x.test/a.css"/>',
      "loads what is not",
    ],
    ["a frame", '<iframe src="/a"></iframe>', "the element <iframe"],
    ["a base", '<base href="/a/"/>', "the element <base"],
    [
      "an order to the browser",
      '<meta http-equiv="refresh" content="0"/>',
      "an order to the browser",
    ],
    ["other line ends", "<script>a()\r\nb()</script>", "other line ends"],
  ])("%s", (_, body, reason) => {
    expect(() => withPolicy(pageWith(body), "role/x.html")).toThrow(
      "role/x.html cannot be covered",
    );
    expect(() => withPolicy(pageWith(body), "role/x.html")).toThrow(reason);
  });

  test("no charset at the head of its head", () => {
    expect(() => withPolicy("<head><title>x</title></head>", "x.html")).toThrow("does not begin");
  });
});

test("every page of a build gets one, those for errors too; a build without pages is no build", () => {
  const dist = mkdtempSync(join(tmpdir(), "headroom-"));
  const pages = [
    "app/index.html",
    "app/role/op.monitor.html",
    "app/_global-error.html",
    "pages/500.html",
  ];
  mkdirSync(join(dist, "server/app/role"), { recursive: true });
  mkdirSync(join(dist, "server/pages"), { recursive: true });
  expect(() => makePolicies(dist)).toThrow("has no page");
  for (const page of pages) writeFileSync(join(dist, "server", page), pageWith("x"));
  makePolicies(dist);
  for (const page of pages) {
    expect(policyOf(readFileSync(join(dist, "server", page), "utf8")), page).not.toBe("");
  }
  rmSync(dist, { recursive: true });
});
