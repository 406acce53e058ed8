import "server-only";

/** With every answer of the API: nobody keeps it, nobody lists it. */
export const API_HEADERS = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" } as const;
