/** The score that the HTTP Observatory would give an answer that came by TLS, by its published rules. */
import { BASELINE, LEAST_FOR_EXTRA, POINTS } from "./observatory-rules";

const SIX_MONTHS = 15_768_000;
const BROAD = /(^| )(\*|https?:|ftp:|https?:\/\/\*)( |$)/;

type Answer = { headers: Readonly<Record<string, string | undefined>>; html: string };

/** The points of each rule, and their sum as the Observatory makes it: what it adds counts only from 90 on. */
export function observatoryScore({ headers, html }: Answer) {
  const points = {
    "content-security-policy": pointsOfPolicy(headers["content-security-policy"], html),
    "strict-transport-security": pointsOfTransport(headers["strict-transport-security"]),
    "x-content-type-options":
      POINTS["x-content-type-options"][
        headers["x-content-type-options"] === "nosniff" ? "nosniff" : "missing"
      ],
    "x-frame-options": pointsOfFrames(headers),
    "referrer-policy": pointsOfReferrer(headers["referrer-policy"]),
    "cross-origin-resource-policy": /^same-(origin|site)$/.test(
      headers["cross-origin-resource-policy"] ?? "",
    )
      ? POINTS["cross-origin-resource-policy"].same
      : POINTS["cross-origin-resource-policy"].missing,
    "cross-origin-opener-policy": /^same-origin/.test(headers["cross-origin-opener-policy"] ?? "")
      ? POINTS["cross-origin-opener-policy"].same
      : POINTS["cross-origin-opener-policy"].missing,
    "cross-origin-embedder-policy": /^(require-corp|credentialless)$/.test(
      headers["cross-origin-embedder-policy"] ?? "",
    )
      ? POINTS["cross-origin-embedder-policy"]["require-corp"]
      : POINTS["cross-origin-embedder-policy"].missing,
    "subresource-integrity":
      POINTS["subresource-integrity"][
        /<script[^>]*\bsrc="(https?:)?\/\//.test(html) ? "foreign-scripts" : "own-scripts"
      ],
    cookies: POINTS.cookies[headers["set-cookie"] === undefined ? "none" : "any"],
    "cross-origin-resource-sharing":
      POINTS["cross-origin-resource-sharing"][
        headers["access-control-allow-credentials"] === "true" ? "everybody" : "none"
      ],
  };
  const all: number[] = Object.values(points);
  const base = BASELINE + sum(all.filter((value) => value < 0));
  return { points, score: Math.max(0, base < LEAST_FOR_EXTRA ? base : BASELINE + sum(all)) };
}

/** Both policies hold, so each directive is as strict as the stricter of the two. */
function pointsOfPolicy(header: string | undefined, html: string): number {
  const rules = POINTS["content-security-policy"];
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  const directives = new Map(
    `${header ?? ""};${meta ?? ""}`
      .split(";")
      .map((text) => text.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources.join(" ")]),
  );
  directives.delete("");
  if (directives.size === 0) return rules.missing;
  const fallback = directives.get("default-src") ?? "*";
  const [script = "", object = "", style = ""] = ["script-src", "object-src", "style-src"].map(
    (name) => directives.get(name) ?? fallback,
  );
  if (/'unsafe-inline'|data:/.test(script) || BROAD.test(script) || BROAD.test(object)) {
    return rules["unsafe-inline"];
  }
  if (/'unsafe-eval'/.test(script + style)) return rules["unsafe-eval"];
  if (/'unsafe-inline'|data:/.test(style) || BROAD.test(style)) return rules["unsafe-inline-style"];
  return fallback === "'none'" ? rules["default-src-none"] : rules["no-unsafe"];
}

function pointsOfTransport(header: string | undefined): number {
  const rules = POINTS["strict-transport-security"];
  const age = /max-age=(\d+)/.exec(header ?? "")?.[1];
  if (age === undefined) return rules.missing;
  return Number(age) < SIX_MONTHS ? rules.shorter : rules["six-months"];
}

function pointsOfFrames(headers: Answer["headers"]): number {
  const rules = POINTS["x-frame-options"];
  if (/frame-ancestors/.test(headers["content-security-policy"] ?? ""))
    return rules["frame-ancestors"];
  return /^(deny|sameorigin)$/i.test(headers["x-frame-options"] ?? "") ? rules.deny : rules.missing;
}

function pointsOfReferrer(header: string | undefined): number {
  const rules = POINTS["referrer-policy"];
  if (header === undefined) return rules.missing;
  return /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(header)
    ? rules.private
    : rules.unsafe;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
