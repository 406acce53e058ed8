import { describe, expect, test, vi } from "vitest";
import { ask, versionOf } from "./ask-store";

/** Answers every request in the same way, and remembers how it was asked. */
function answerWith(answer: () => Response | Promise<Response>) {
  const asked = vi.fn(async (_path: string, _init: RequestInit) => answer());
  vi.stubGlobal("fetch", asked);
  return asked;
}
const problem = (name: string, status: number, headers: Record<string, string> = {}) =>
  Response.json(
    { type: `urn:headroom:problem:${name}`, title: "Words", status },
    { status, headers: { "Content-Type": "application/problem+json", ...headers } },
  );
const PATH = "/api/documents/x";

describe("a request", () => {
  test("carries token, body and precondition, and nothing that tells who asks", async () => {
    const asked = answerWith(() => Response.json({ version: 1 }));
    await ask("PUT", PATH, { token: "T", body: { a: 1 }, headers: { "If-Match": '"1"' } });
    const [path, init] = asked.mock.calls[0]!;
    expect(path).toBe(PATH);
    expect(init).toMatchObject({
      method: "PUT",
      headers: {
        Authorization: "Bearer T",
        "Content-Type": "application/json",
        "If-Match": '"1"',
      },
      body: '{"a":1}',
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
    });
    expect(init.signal?.aborted).toBe(false);
  });

  test("without a token or a body says nothing of either", async () => {
    const asked = answerWith(() => Response.json({}));
    await ask("GET", PATH);
    const [, init] = asked.mock.calls[0]!;
    expect(init.headers).toEqual({});
    expect(init).not.toHaveProperty("body");
  });
});

describe("an answer", () => {
  test("in order comes with its status, headers and body", async () => {
    answerWith(() => Response.json({ version: 3 }, { status: 201, headers: { ETag: '"3"' } }));
    const answer = await ask("PUT", PATH);
    expect(answer).toMatchObject({ ok: true, status: 201, body: { version: 3 } });
    expect(answer.ok && versionOf(answer.headers)).toBe(3);
  });

  test("without a body, and one that nothing has changed, are in order too", async () => {
    for (const status of [204, 304]) {
      answerWith(() => new Response(null, { status }));
      expect(await ask("GET", PATH)).toMatchObject({ ok: true, status, body: undefined });
    }
  });

  test.each([
    ["not-found", 404, "gone"],
    ["expired", 410, "expired"],
    ["stale", 412, "conflict"],
    ["too-large", 413, "too-large"],
    ["junk", 400, "broken"],
    ["no-precondition", 428, "broken"],
    ["broken", 500, "broken"],
  ])("that is a problem named %s (%i) means %s", async (name, status, reason) => {
    answerWith(() => problem(name, status));
    expect(await ask("GET", PATH)).toEqual({ ok: false, reason });
  });

  test.each([404, 410, 412])(
    "of a proxy with %i says nothing of the document: what is held to be gone is erased",
    async (status) => {
      answerWith(() => new Response("<h1>Not here</h1>", { status }));
      expect(await ask("GET", PATH)).toEqual({ ok: false, reason: "broken" });
      answerWith(() => Response.json({ type: "about:blank", title: "x", status }, { status }));
      expect(await ask("GET", PATH)).toEqual({ ok: false, reason: "broken" });
    },
  );
});

describe("a busy store", () => {
  test.each([429, 502, 503, 504])("(%i) is worth asking again in half a minute", async (status) => {
    answerWith(() => new Response("", { status }));
    expect(await ask("GET", PATH)).toEqual({ ok: false, reason: "busy", retryAfter: 30 });
  });

  test.each([
    ["17", 17],
    ["0", 30],
    ["-5", 30],
    ["1.5", 30],
    ["Wed, 21 Oct 2026 07:28:00 GMT", 30],
  ])("that says %s is asked again after %i seconds", async (told, seconds) => {
    answerWith(() => problem("too-many", 429, { "Retry-After": told }));
    expect(await ask("GET", PATH)).toEqual({ ok: false, reason: "busy", retryAfter: seconds });
  });
});

describe("no answer", () => {
  test("is no network, also where it breaks off in its middle", async () => {
    answerWith(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await ask("GET", PATH)).toEqual({ ok: false, reason: "offline" });
    const broken = new ReadableStream({ pull: (stream) => stream.error(new Error("cut")) });
    answerWith(() => new Response(broken));
    expect(await ask("GET", PATH)).toEqual({ ok: false, reason: "offline" });
  });

  test("in 20 seconds is waited for no longer", async () => {
    const waits = vi.spyOn(AbortSignal, "timeout");
    answerWith(() => Response.json({}));
    await ask("GET", PATH);
    expect(waits).toHaveBeenCalledWith(20_000);
    waits.mockRestore();
  });
});

test.each([
  ['"1"', 1],
  ['W/"42"', 42],
  ['"0"', undefined],
  ['"01"', undefined],
  ["3", undefined],
  ['"abc"', undefined],
  ['"1234567890123456"', undefined],
])("the tag %s of a write names the version %s", (tag, version) => {
  expect(versionOf(new Headers({ ETag: tag }))).toBe(version);
  expect(versionOf(new Headers())).toBeUndefined();
});
