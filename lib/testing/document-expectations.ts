/** What answers of the store look like; fails by throwing, so that every runner understands it. */
import assert from "node:assert/strict";
import { type ProblemName, problemSchema, problemType } from "@/lib/model/document-requests";

export async function expectProblem(
  answer: Response,
  status: number,
  name: ProblemName,
): Promise<string> {
  const text = await answer.text();
  assert.equal(answer.status, status, text);
  assert.equal(answer.headers.get("content-type"), "application/problem+json");
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.equal(answer.headers.get("x-robots-tag"), "noindex");
  const problem = problemSchema.parse(JSON.parse(text));
  assert.equal(problem.type, problemType(name));
  assert.equal(problem.status, status);
  return text;
}

export function expectTag(answer: Response, status: number, tag: string): void {
  assert.equal(answer.status, status);
  assert.equal(answer.headers.get("etag"), tag);
}

export async function readJson(answer: Response): Promise<unknown> {
  const body: unknown = await answer.json();
  return body;
}
