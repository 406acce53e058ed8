import "server-only";

/** With every answer of the API: nobody keeps it, nobody lists it. */
export const API_HEADERS = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" } as const;

/** With an answer that the framework, and so the headers of next.config.ts, never sees. */
export const OWN_HEADERS = {
  ...API_HEADERS,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;
