import "server-only";
import type { Backend } from "../backend";
import type { Refusal } from "./problem";

/** What a handler reads of a request; header names in lower case. */
export type ApiRequest = {
  readonly headers: Pick<Headers, "get">;
  readonly body: AsyncIterable<Uint8Array>;
};

/** What is sent back, beside the headers that every answer has. Without a body where that is undefined. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** What a handler gets beside the request. */
export type Call = { readonly backend: Backend; readonly client: string; readonly now: number };

/** @param id the segment of the path that stands for a document, "" where a route has none */
export type Handler = (request: ApiRequest, id: string, call: Call) => Promise<Answer | Refusal>;

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
}

/** An answer without a body: 204, 304. */
export function empty(status: 204 | 304, headers: Record<string, string> = {}): Answer {
  return { status, headers };
}
