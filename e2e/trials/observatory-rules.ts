/**
 * What the HTTP Observatory counts, in points: its published table, read on 2026-11-25 from
 * github.com/mdn/mdn-http-observatory, src/grader/charts.ts at 94042bb. Only what an answer of ours could
 * come under; the rest (cookies, scripts and sharing with other hosts) is "none" or 0 and tested elsewhere.
 */
export const BASELINE = 100;
/** Points are added only to a site that has this much without them. */
export const LEAST_FOR_EXTRA = 90;

export const POINTS = {
  "content-security-policy": {
    "default-src-none": 10,
    "no-unsafe": 5,
    "unsafe-inline-style": 0,
    "unsafe-eval": -10,
    "unsafe-inline": -20,
    missing: -25,
  },
  "strict-transport-security": { "six-months": 0, shorter: -10, missing: -20 },
  "x-content-type-options": { nosniff: 0, missing: -5 },
  "x-frame-options": { "frame-ancestors": 5, deny: 5, missing: -20 },
  "referrer-policy": { private: 5, missing: 0, unsafe: -5 },
  "cross-origin-resource-policy": { same: 10, "cross-origin": 0, missing: 0 },
  "cross-origin-opener-policy": { same: 10, missing: 0 },
  "cross-origin-embedder-policy": { "require-corp": 10, missing: 0 },
  "subresource-integrity": { "own-scripts": 0, "foreign-scripts": -5 },
  cookies: { none: 0, any: -20 },
  "cross-origin-resource-sharing": { none: 0, everybody: -50 },
} as const;
