/**
 * Takes the framework's scripts out of pages that are only read (docs/decisions/011-plain-pages.md).
 * Run right after the build and before the first start, because the server keeps a page it has served.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const APP = ".next/server/app";
/** Pages below these that answer to a person keep their scripts. */
const READ_ONLY = ["role", "about.html", "offline.html", "_not-found.html"];
/** Copies of pages that the framework answers with itself, outside the app. */
const NOT_FOUND_TOO = "../pages/404.html";
const FAILED = ["_global-error.html", "../pages/500.html"];
const LIVELY = new Set(["role/search.html"]);

/** Read first, and what is pressed first is a link: their scripts come once the page has been painted. */
const LATE = ["index.html", "role.html", "r.html"];

/** What a shared report loads in any case once it is drawn so far, in that order, each told by a text in it. */
const COMES_SOON = {
  "r.html": ["recharts-surface", "Step by step", "Every competency and what it gives"],
};

export function makePlainPages() {
  const pages = [...READ_ONLY.flatMap(htmlUnder), NOT_FOUND_TOO].filter(
    (page) => !LIVELY.has(page),
  );
  for (const page of pages) {
    const path = join(APP, page);
    writeFileSync(path, withoutScripts(readFileSync(path, "utf8"), page));
  }
  const frame = readFileSync(join(APP, "_not-found.html"), "utf8");
  for (const page of FAILED) writeFileSync(join(APP, page), failedPage(frame));
  for (const page of LATE) {
    const path = join(APP, page);
    writeFileSync(path, withLateScripts(readFileSync(path, "utf8"), page, COMES_SOON[page]));
  }
}

/** @throws when the page refers to no script, or its parts to none with a text of `soon`: the framework has changed how it writes them */
export function withLateScripts(html, page, soon = [], read = readScript) {
  const script = /<script src="([^"]+)" async=""><\/script>/g;
  const sources = [...html.matchAll(script)].map(([, src]) => src);
  if (sources.length === 0) throw new Error(`${page} refers to no script`);
  // Parts that are loaded on demand are named by the page too: they are fetched together with what asks for them.
  const preload = /<link\b[^>]*\bas="script"[^>]*>/g;
  const parts = [...html.matchAll(preload)]
    .map(([link]) => /\bhref="([^"]+)"/.exec(link)?.[1])
    .filter((href) => href !== undefined && !sources.includes(href));
  const named = Object.entries({
    scripts: sources,
    parts,
    soon: soon.length === 0 ? [] : loadedByParts(parts, soon, read),
  }).map(([name, addresses]) => `data-${name}="${addresses.join(" ")}"`);
  const late = `<script src="/late.js" defer="" ${named.join(" ")}></script>`;
  return html
    .replace(script, "")
    .replace(preload, "")
    .replace("</head>", () => `${late}</head>`);
}

function loadedByParts(parts, texts, read) {
  const lists = parts
    .flatMap((part) => [...read(part).matchAll(/Promise\.all\(\[("static\/[^\]]+)\]/g)])
    .map(([, files]) => files.split(",").map((file) => `/_next/${JSON.parse(file)}`));
  const found = texts.map((text) => {
    const those = lists.filter((files) => files.some((file) => read(file).includes(text)));
    if (those.length === 0) throw new Error(`no part of the page loads “${text}”`);
    return those.flat();
  });
  return [...new Set(found.flat())];
}

const readScript = (address) => readFileSync(address.replace("/_next/", ".next/"), "utf8");

/**
 * What is sent when the server failed, in the frame of a page that is only read: the framework's own has
 * styles of its own, which the policy of our pages refuses.
 *
 * @throws when the frame has no title or no main part
 */
export function failedPage(frame) {
  const title = /<title>[^<]*<\/title>/;
  const main = /(<main\b[^>]*>)[\s\S]*(<\/main>)/;
  if (!title.test(frame) || !main.test(frame))
    throw new Error("the frame of error pages has changed");
  return frame
    .replace(title, "<title>This page could not be loaded · Headroom</title>")
    .replace(main, (_, open, close) => open + FAILED_WORDS + close);
}

const FAILED_WORDS = `<section class="border-l-4 border-line-strong py-1 pl-5"><h1>This page could not be loaded</h1><div class="mt-3 grid justify-items-start gap-3"><p>Something failed on the server. Your answers are kept on your device. Try again in a minute.</p><a class="btn" href="/">Go to the start</a></div></section>`;

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
