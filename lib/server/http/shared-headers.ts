/** What the API and, by next.config.ts, the framework's answers say alike. No secret, so that the configuration may read it. */

/** A browser that came by TLS comes by nothing else for a year; it ignores this where it came without. */
export const STRICT_TRANSPORT = {
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
} as const;

/** For an answer that is data: nothing in it is loaded, run or framed. */
export const DATA_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
