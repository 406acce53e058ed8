/** The store of sealed documents behind `fetch`, as docs/sharing.md has it, for tests of the browser's side. */
import { createHash } from "node:crypto";
import { PROBLEMS, type ProblemName, problemType } from "@/lib/model/document-requests";

type Part = { content: string; version: number; updatedAt: string };
type Kept = {
  owner: string;
  coachHash: string;
  expiresAt: string;
  result: Part;
  review: Part | null;
};

export class StoreInMemory {
  readonly documents = new Map<string, Kept>();
  /** What each request was: "PUT result", "GET", … */
  readonly asked: string[] = [];
  /** What is answered instead of the next requests, in turn; "lost" does the work and loses the answer. */
  readonly instead: (ProblemName | "offline" | "lost")[] = [];
  now = "2026-11-25T10:00:00.000Z";

  readonly fetch = async (path: string, init: RequestInit): Promise<Response> => {
    const [, , , id = "", part] = path.split("/");
    const method = init.method ?? "GET";
    this.asked.push(part === undefined ? method : `${method} ${part}`);
    const instead = this.instead.shift();
    if (instead === "offline") throw new TypeError("Failed to fetch");
    if (instead !== undefined && instead !== "lost") return problem(instead);
    const answer = this.#answer(method, id, part, init);
    if (instead === "lost") throw new TypeError("Failed to fetch");
    return answer;
  };

  #answer(method: string, id: string, part: string | undefined, init: RequestInit): Response {
    const headers = new Headers(init.headers);
    const token = headers.get("Authorization")?.slice("Bearer ".length) ?? "";
    const body = typeof init.body === "string" ? JSON.parse(init.body) : {};
    const kept = this.documents.get(id);
    if (method === "PUT" && part === "result" && headers.get("If-None-Match") === "*") {
      if (kept !== undefined) return kept.owner === token ? written(kept.result) : problem("stale");
      const { content, coachTokenHash, expiresAt } = body;
      const result = { content, version: 1, updatedAt: this.now };
      const made = { owner: token, coachHash: coachTokenHash, expiresAt, result, review: null };
      this.documents.set(id, made);
      return written(result, 201);
    }
    if (kept === undefined) return problem("not-found");
    if (method === "GET") return read(kept, headers.get("If-None-Match"));
    const isCoach = part === "review";
    if (isCoach ? hashOf(token) !== kept.coachHash : token !== kept.owner)
      return problem("not-found");
    if (method === "DELETE") {
      this.documents.delete(id);
      return new Response(null, { status: 204 });
    }
    if (method === "PATCH") {
      kept.expiresAt = body.expiresAt;
      return Response.json({ expiresAt: kept.expiresAt });
    }
    const before = isCoach ? kept.review : kept.result;
    const expected = before === null ? null : `"${before.version}"`;
    if (headers.get("If-Match") !== expected) return problem("stale");
    const after = {
      content: body.content,
      version: (before?.version ?? 0) + 1,
      updatedAt: this.now,
    };
    if (isCoach) kept.review = after;
    else kept.result = after;
    return written(after);
  }
}

function read({ result, review, expiresAt }: Kept, known: string | null): Response {
  const body = JSON.stringify({ result, review, expiresAt });
  const etag = `"${hashOf(body)}"`;
  const headers = { ETag: etag };
  return known === etag
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

function written({ version }: Part, status = 200): Response {
  return Response.json({ version }, { status, headers: { ETag: `"${version}"` } });
}

function problem(name: ProblemName): Response {
  const status = PROBLEMS[name];
  return Response.json({ type: problemType(name), title: "Words", status }, { status });
}

function hashOf(token: string): string {
  return createHash("sha256").update(token, "base64url").digest("base64url");
}
