import "server-only";
import { DATA_POLICY } from "./shared-headers";

/** With every answer of the API: nobody keeps it, lists it, frames it, sniffs it or reads it from elsewhere. */
export const API_HEADERS = {
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "Content-Security-Policy": DATA_POLICY,
} as const;
