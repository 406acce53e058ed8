/**
 * Sends requests from a process of its own: one line of JSON in, one out.
 * In: {"url", "kind": "read" | "create", "ids", "content", "connections", "seconds" or "amount"}.
 */
import { createHash, randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import autocannon from "autocannon";

const { url, kind, ids, content, connections, seconds, amount } = JSON.parse(
  await text(process.stdin),
);
const coachTokenHash = createHash("sha256").update(randomBytes(32)).digest("base64url");
const expiresAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
const created = JSON.stringify({ content, coachTokenHash, expiresAt });

const read = (request) => ({
  ...request,
  method: "GET",
  path: `/api/documents/${ids[Math.floor(Math.random() * ids.length)]}`,
});
const create = (request) => ({
  ...request,
  method: "PUT",
  path: `/api/documents/${randomBytes(16).toString("base64url")}/result`,
  headers: {
    "Content-Type": "application/json",
    "If-None-Match": "*",
    Authorization: `Bearer ${randomBytes(32).toString("base64url")}`,
  },
  body: created,
});

const { requests, latency, non2xx, errors } = await autocannon({
  url,
  connections,
  ...(amount === undefined ? { duration: seconds } : { amount }),
  requests: [{ setupRequest: kind === "read" ? read : create }],
});
console.log(
  JSON.stringify({
    perSecond: requests.average,
    answered: requests.total,
    p99: latency.p99,
    failed: non2xx + errors,
  }),
);
