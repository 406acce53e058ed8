/** A browser that came by TLS comes by nothing else for a year; it ignores this where it came without. Also read by next.config.ts. */
export const STRICT_TRANSPORT = {
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
} as const;
