/**
 * The least that could serve sealed documents: `node:http` over the same store, without framework, checks,
 * limits or log. What the real API is measured against. Needs the condition "react-server" for its imports.
 */
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import type { DocumentId, TokenHash } from "@/lib/model/document-requests";
import { createDocument, readDocument } from "@/lib/server/store/documents";
import { Store } from "@/lib/server/store/store";

const [folder = "", port = "0"] = process.argv.slice(2);
const store = new Store(
  { DATABASE_URL: undefined, DATABASE_POOL: 10, DATA_DIR: folder },
  () => undefined,
);

createServer((request, response) => {
  answer(request).then(
    ([status, body]) => {
      response.writeHead(status, { "Content-Type": "application/json" }).end(body);
    },
    () => response.writeHead(500).end(),
  );
}).listen(Number(port), "127.0.0.1", () => console.log("listening"));

async function answer(request: IncomingMessage): Promise<[number, string]> {
  // Only the load sends anything here, and it sends what is right.
  const id = request.url?.split("/")[3] as DocumentId;
  const now = Date.now();
  if (request.method === "GET") {
    const read = await store.use((db) => readDocument(db, id, now));
    if (!read.ok) return [404, ""];
    const { result_content, result_version, result_at, expires_at } = read.row;
    const result = { content: result_content, version: result_version, updatedAt: result_at };
    return [200, JSON.stringify({ result, review: null, expiresAt: expires_at })];
  }
  const { content, coachTokenHash, expiresAt } = JSON.parse(await text(request));
  const token = request.headers.authorization?.slice(7) as TokenHash;
  const created = await store.use((db) =>
    createDocument(db, {
      id,
      tokenHash: token,
      coachHash: coachTokenHash,
      content,
      expiresAt: Date.parse(expiresAt),
      now,
    }),
  );
  return [created.ok ? 201 : 412, ""];
}
