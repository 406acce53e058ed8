/** What the API and, by next.config.ts, the framework's answers say alike. No secret, so that the configuration may read it. */

/** For an answer that is data: nothing in it is loaded, run or framed. */
export const DATA_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
