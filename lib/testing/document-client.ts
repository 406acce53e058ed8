/** A client of the store that knows docs/sharing.md and nothing else. */
import { createHash, randomBytes } from "node:crypto";

export type Send = (path: string, init: RequestInit) => Promise<Response>;
export type Headers = Record<string, string>;

const DAY = 24 * 60 * 60 * 1000;

/** One review: its id, its tokens, and the requests that can be made about it. */
export class TestDocument {
  readonly id = randomBytes(16).toString("base64url");
  readonly owner = randomBytes(32).toString("base64url");
  readonly coach = randomBytes(32).toString("base64url");

  constructor(readonly send: Send) {}

  get path(): string {
    return `/api/documents/${this.id}`;
  }

  /** What a create says beside its content. */
  creation(more: Record<string, unknown> = {}) {
    return {
      content: noise(900),
      coachTokenHash: hashOf(this.coach),
      expiresAt: inDays(30),
      ...more,
    };
  }

  create(more: Record<string, unknown> = {}, token = this.owner): Promise<Response> {
    return this.put("result", this.creation(more), { "If-None-Match": "*" }, token);
  }

  put(
    part: "result" | "review",
    body: unknown,
    headers: Headers,
    token: string = part === "result" ? this.owner : this.coach,
  ): Promise<Response> {
    return this.send(`${this.path}/${part}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", ...bearer(token), ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  }

  replace(part: "result" | "review", version: number, content = noise(300), token?: string) {
    return this.put(part, { content }, { "If-Match": `"${version}"` }, token);
  }

  review(content = noise(300), token?: string): Promise<Response> {
    return this.put("review", { content }, { "If-None-Match": "*" }, token);
  }

  get(headers: Headers = {}, method = "GET"): Promise<Response> {
    return this.send(this.path, { method, headers });
  }

  patch(body: unknown, token = this.owner): Promise<Response> {
    return this.send(this.path, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", ...bearer(token) },
      body: JSON.stringify(body),
    });
  }

  delete(token = this.owner): Promise<Response> {
    return this.send(this.path, { method: "DELETE", headers: bearer(token) });
  }
}

export const bearer = (token: string): Headers => ({ Authorization: `Bearer ${token}` });
export const noise = (bytes: number): string => randomBytes(bytes).toString("base64url");
export const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

export function hashOf(token: string): string {
  return createHash("sha256").update(token, "base64url").digest("base64url");
}
