/**
 * Takes the framework's scripts out of pages that are only read (docs/decisions/011-plain-pages.md).
 * Run right after the build and before the first start, because the server keeps a page it has served.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const APP = ".next/server/app";
/** Pages below these that answer to a person keep their scripts. */
const READ_ONLY = ["role", "about.html", "offline.html"];
const LIVELY = new Set(["role/search.html"]);

/** Long to read and lively in one place: their scripts come once the page has been painted. */
const LATE = ["role.html"];

export function makePlainPages() {
  const pages = READ_ONLY.flatMap(htmlUnder).filter((page) => !LIVELY.has(page));
  for (const page of pages) {
    const path = join(APP, page);
    writeFileSync(path, withoutScripts(readFileSync(path, "utf8"), page));
  }
  for (const page of LATE) {
    const path = join(APP, page);
    writeFileSync(path, withLateScripts(readFileSync(path, "utf8"), page));
  }
}

/** @throws when the page refers to no script: the framework has changed how it writes them */
export function withLateScripts(html, page) {
  const script = /<script src="([^"]+)" async=""><\/script>/g;
  const sources = [...html.matchAll(script)].map(([, src]) => src);
  if (sources.length === 0) throw new Error(`${page} refers to no script`);
  const late = `<script src="/late.js" defer="" data-scripts="${sources.join(" ")}"></script>`;
  return html
    .replace(script, "")
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
    .replace("</head>", () => `${late}</head>`);
}

/** Data blocks stay. @throws when a script or a part that needs one is left: the page is not only read */
export function withoutScripts(html, page) {
  const plain = html
    .replace(/<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "");
  const left = plain.match(/<template\b|\$RC\(|<script\b(?![^>]*application\/ld\+json)/)?.[0];
  if (left) throw new Error(`${page} cannot do without script: it has ${left}`);
  return plain;
}

function htmlUnder(name) {
  const path = join(APP, name);
  if (name.endsWith(".html")) return [name];
  if (!statSync(path).isDirectory()) return [];
  return readdirSync(path).flatMap((entry) =>
    entry.endsWith(".html") || statSync(join(path, entry)).isDirectory()
      ? htmlUnder(`${name}/${entry}`)
      : [],
  );
}
