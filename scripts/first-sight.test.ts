import { expect, test } from "vitest";
import { withEarlyScript } from "./first-sight.mjs";

const page =
  '<html><head><link rel="preload" href="/f.woff2"/></head><body><div data-first-sight=""></div></body></html>';

test("the early script is the first thing that the page asks for", () => {
  expect(withEarlyScript(page, "/_next/static/early/a.js")).toContain(
    '<head><script src="/_next/static/early/a.js" defer="" fetchPriority="high"></script><link',
  );
});

test("a second build names the new script alone", () => {
  const first = withEarlyScript(page, "/_next/static/early/a.js");
  const second = withEarlyScript(first, "/_next/static/early/b.js");
  expect(second).toBe(withEarlyScript(page, "/_next/static/early/b.js"));
});

test("a page without the place is refused, because nobody would see that the script does nothing", () => {
  expect(() => withEarlyScript("<html><head></head></html>", "/a.js")).toThrow("no place");
});
