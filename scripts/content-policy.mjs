/**
 * Puts a content security policy into every prerendered page, with a hash for each script that stands in it
 * (docs/decisions/031-content-policy.md). Run after the step that changes pages, before the service worker's
 * list is made, which says what every page holds, and before the first start, because the server keeps a page
 * it has served.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** `frame-ancestors` is not allowed in a page; it is sent as a header, see next.config.ts. */
const DIRECTIVES = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SIDE_BY_SIDE = /(?:<script>(?:(?!<\/script>)[\s\S])*<\/script>){2,}/g;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;
const CHARSET = '<meta charSet="utf-8"/>';
const OWN = /^\/(?!\/)/;

/** Every page of a build, those for errors included. @throws when one cannot be covered: the build is no good */
export function makePolicies(dist = ".next") {
  for (const page of pagesOf(dist)) {
    const path = join(dist, "server", page);
    writeFileSync(path, withPolicy(readFileSync(path, "utf8"), page));
  }
}

/** The pages that a build has prerendered, by their path under `server/`. @throws when there is none */
export function pagesOf(dist = ".next") {
  const pages = ["app", "pages"].flatMap((folder) =>
    readdirSync(join(dist, "server", folder), { recursive: true })
      .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
      .filter((name) => name.endsWith(".html")),
  );
  if (pages.length === 0) throw new Error(`${dist} has no page`);
  return pages.sort();
}

/**
 * The page with its policy, in place of one that it may have. Scripts that follow one another become one,
 * so that a page needs one or two hashes and not forty.
 *
 * @throws when something on it would be blocked
 */
export function withPolicy(html, page) {
  const whole = html
    .replace(POLICY, "")
    .replace(SIDE_BY_SIDE, (run) => run.replaceAll("</script><script>", "\n;"));
  const fault = whatIsNotCovered(whole);
  if (fault) throw new Error(`${page} cannot be covered by its policy: ${fault}`);
  const hashes = [...whole.matchAll(SCRIPT)]
    .filter(([, attributes]) => !isData(attributes) && sourceOf(attributes) === undefined)
    .map(([, , text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  const scripts = ["script-src 'self'", ...new Set(hashes)].join(" ");
  const policy = [DIRECTIVES[0], scripts, ...DIRECTIVES.slice(1)].join("; ");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  return whole.replace(CHARSET, () => CHARSET + meta);
}

function whatIsNotCovered(html) {
  // Only what comes after it is under a policy, so nothing may come before.
  if (!/<head[^>]*><meta charSet="utf-8"\/>/.test(html))
    return "its head does not begin with its charset";
  if (/[\r\0]/.test(html)) return "a browser would read other line ends than were hashed";
  const scripts = [...html.matchAll(SCRIPT)].map(([, attributes]) => attributes);
  const foreign = scripts.map(sourceOf).find((source) => source !== undefined && !OWN.test(source));
  if (foreign !== undefined) return `the script ${foreign} is not our own`;
  const rest = html.replace(SCRIPT, "");
  if (/<\/?script\b/i.test(rest)) return "a script does not end";
  for (const [tag, name, attributes] of rest.matchAll(/<([a-z][\w-]*)\b([^>]*)>/gi)) {
    const bare = attributes.replace(/="[^"]*"/g, "=");
    if (/\sstyle=/i.test(bare)) return `a style in ${tag}`;
    if (/\son\w+=/i.test(bare)) return `a script in ${tag}`;
    if (/="\s*javascript:/i.test(attributes)) return `a script as the address of ${tag}`;
    if (/^(style|iframe|frame|object|embed|base|portal)$/i.test(name)) return `the element ${tag}`;
    if (/\bhttp-equiv=/i.test(bare)) return `an order to the browser in ${tag}`;
    const loaded = loadedBy(name, attributes);
    if (loaded !== undefined && !OWN.test(loaded)) return `${tag} loads what is not our own`;
  }
}

function loadedBy(name, attributes) {
  if (name === "link") {
    const loads =
      /\brel="(stylesheet|preload|modulepreload|prefetch|icon|apple-touch-icon|manifest)"/;
    return loads.test(attributes) ? /\bhref="([^"]*)"/.exec(attributes)?.[1] : undefined;
  }
  return sourceOf(attributes);
}

const sourceOf = (attributes) => /\bsrc="([^"]*)"/.exec(attributes)?.[1];
/** A data block is never run, so no policy asks about it. */
const isData = (attributes) => /\btype="application\/ld\+json"/.test(attributes);
