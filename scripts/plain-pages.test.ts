import { describe, expect, test } from "vitest";
import { failedPage, withLateScripts, withoutScripts } from "./plain-pages.mjs";

const page = `<head><link rel="preload" as="script" href="/_next/a.js"/><link rel="preload" as="script" fetchPriority="low" href="/_next/c.js"/><script src="/_next/a.js" async=""></script><script src="/_next/b.js" async=""></script></head><body><p>Text</p><script type="application/ld+json">{"a":1}</script><script>self.__next_f.push([1,"x"])</script></body>`;

describe("pages that are only read", () => {
  test("lose their scripts and keep their words and data", () => {
    expect(withoutScripts(page, "x.html")).toBe(
      `<head></head><body><p>Text</p><script type="application/ld+json">{"a":1}</script></body>`,
    );
  });

  test("that wait for a part to be filled in by script fail the build", () => {
    expect(() => withoutScripts(`${page}<template id="B:0"></template>`, "x.html")).toThrow(
      "x.html cannot do without script",
    );
  });
});

describe("pages that are read first", () => {
  test("name their scripts for after the paint and keep what those scripts read", () => {
    const late = withLateScripts(page, "x.html");
    expect(late).toContain(
      'data-scripts="/_next/a.js /_next/b.js" data-parts="/_next/c.js" data-soon=""',
    );
    expect(late).not.toContain("preload");
    expect(late).not.toContain("async");
    expect(late).toContain("self.__next_f.push");
  });

  test("name what their parts load in any case too, in the order of its texts", () => {
    const files: Record<string, string> = {
      "/_next/c.js": `1,e=>{e.v(t=>Promise.all(["static/chart.js","static/lib.js"].map(t=>e.l(t))))},2,e=>{e.v(t=>Promise.all(["static/plan.js","static/lib.js"].map(t=>e.l(t))))},3,e=>{e.v(t=>Promise.all(["static/never.js"].map(t=>e.l(t))))}`,
      "/_next/static/chart.js": "a curve",
      "/_next/static/plan.js": "the steps",
      "/_next/static/lib.js": "",
      "/_next/static/never.js": "a file",
    };
    const read = (address: string) => files[address] ?? "";
    expect(withLateScripts(page, "x.html", ["steps", "curve"], read)).toContain(
      'data-soon="/_next/static/plan.js /_next/static/lib.js /_next/static/chart.js"',
    );
    expect(() => withLateScripts(page, "x.html", ["map"], read)).toThrow(
      "no part of the page loads “map”",
    );
  });

  test("fail the build when the framework writes its scripts in another way", () => {
    expect(() => withLateScripts("<head></head>", "x.html")).toThrow("x.html refers to no script");
  });
});

describe("the page for a server that failed", () => {
  test("has the frame of another page and its own title and words", () => {
    const html = failedPage(
      '<head><title>Not here</title></head><body><nav>Menu</nav><main id="main"><h1>Not here</h1></main></body>',
    );
    expect(html).toMatch(/<nav>Menu<\/nav><main id="main"><section[^>]*><h1>This page could not/);
    expect(html).not.toContain("Not here");
  });

  test("fails the build when there is no such frame", () => {
    expect(() => failedPage("<body>x</body>")).toThrow("the frame of error pages has changed");
  });
});
