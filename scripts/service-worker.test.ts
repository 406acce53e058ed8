import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listJourney } from "./service-worker.mjs";

let folder: string;
const page = (dataRoute: string) => ({ dataRoute });
const document = { dataRoute: null };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headroom-"));
  write("prerender-manifest.json", {
    routes: {
      "/": page("/index.rsc"),
      "/_not-found": page("/_not-found.rsc"),
      "/assessment/check": page("/assessment/check.rsc"),
      "/role": page("/role.rsc"),
      "/role/op.monitor": page("/role/op.monitor.rsc"),
      "/role/search-index": document,
      "/models/mle-2/1": document,
      "/models/mle-2/1/full": document,
      "/icon.svg": document,
      "/sw.js": document,
    },
  });
  write("build-manifest.json", { polyfillFiles: ["static/chunks/old.js"] });
  for (const name of ["index", "assessment/check"]) {
    write(`server/app/${name}.html`, `${name} page`);
    write(`server/app/${name}.rsc`, `${name} contents`);
  }
  write("server/app/models/mle-2/1.body", "model");
  write("server/app/icon.svg.body", "icon");
  write("static/chunks/a.js", "a");
  write("static/chunks/a.js.br", "a, smaller");
  write("static/chunks/old.js", "old");
  write("static/media/font.woff2", "font");
  write("static/build/_buildManifest.js", "pages of another kind");
  write("public/late.js", "late");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the journey is every page outside the role guide, twice, with all that pages may load", () => {
  expect(list().map(({ url }) => url)).toEqual([
    "/",
    "/?_rsc",
    "/assessment/check",
    "/assessment/check?_rsc",
    "/models/mle-2/1",
    "/icon.svg",
    "/late.js",
    "/_next/static/chunks/a.js",
    "/_next/static/media/font.woff2",
  ]);
});

test("whatever keeps its name has a mark that changes with what it holds, and only then", () => {
  const before = new Map(list().map(({ url, revision }) => [url, revision]));
  expect(before.get("/_next/static/chunks/a.js")).toBeNull();
  expect(before.get("/")).toMatch(/^[\w-]{16}$/);
  expect(before.get("/")).not.toBe(before.get("/?_rsc"));
  write("server/app/index.html", "index page with other words");
  const changed = list().filter(({ url, revision }) => before.get(url) !== revision);
  expect(changed.map(({ url }) => url)).toEqual(["/"]);
});

function list() {
  return listJourney(folder, join(folder, "public"));
}

function write(name: string, content: string | object) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
}
