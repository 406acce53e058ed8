import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { readBody } from "./read-body";

const schema = z.strictObject({ content: z.string().check(z.minLength(1)) });
const JSON_TYPE = { "content-type": "application/json" };

async function* piecesOf(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === "string" ? Buffer.from(piece) : piece;
}
const read = (headers: Record<string, string>, ...pieces: (string | Uint8Array)[]) =>
  readBody({ headers: new Headers(headers), body: piecesOf(pieces) }, schema);
const junk = (detail: string) => ({ ok: false, problem: "junk", detail });

/** A body of so many bytes. */
const bodyOf = (bytes: number) => `{"content":"${"x".repeat(bytes - 14)}"}`;

describe("a body", () => {
  it("is read in however many pieces it comes, also where one cuts a letter", async () => {
    const bytes = Buffer.from('{"content":"größer"}');
    const cut = bytes.indexOf(0xc3) + 1;
    expect(await read(JSON_TYPE, bytes.subarray(0, cut), bytes.subarray(cut))).toEqual({
      ok: true,
      body: { content: "größer" },
    });
  });

  it("is at most 64 KiB, whatever its length was said to be", async () => {
    expect(await read(JSON_TYPE, bodyOf(65_536))).toMatchObject({ ok: true });
    expect(await read(JSON_TYPE, bodyOf(65_537))).toEqual({ ok: false, problem: "too-large" });
    const halves = [bodyOf(65_537).slice(0, 40_000), bodyOf(65_537).slice(40_000)];
    expect(await read({ ...JSON_TYPE, "content-length": "10" }, ...halves)).toEqual({
      ok: false,
      problem: "too-large",
    });
  });

  it("is not read at all where it says that it is too large", async () => {
    let asked = false;
    const body = (async function* () {
      asked = true;
      yield Buffer.from("{}");
    })();
    const length = (bytes: number) =>
      readBody(
        { headers: new Headers({ ...JSON_TYPE, "content-length": String(bytes) }), body },
        schema,
      );
    expect(await length(65_537)).toEqual({ ok: false, problem: "too-large" });
    expect(asked).toBe(false);
    expect(await length(65_536)).toMatchObject({ problem: "junk" });
    expect(asked).toBe(true);
  });

  it("is JSON by its type", async () => {
    for (const type of ["application/json; charset=utf-8", " Application/JSON "])
      expect(await read({ "content-type": type }, bodyOf(20)), type).toMatchObject({ ok: true });
    for (const type of ["text/plain", "application/jsonp", "text/plain; application/json"])
      expect(await read({ "content-type": type }, bodyOf(20)), type).toEqual({
        ok: false,
        problem: "wrong-type",
      });
    expect(await read({}, bodyOf(20))).toEqual({ ok: false, problem: "wrong-type" });
  });

  it("that breaks off is told as that", async () => {
    const body = (async function* () {
      yield Buffer.from('{"content":');
      throw new Error("gone");
    })();
    expect(await readBody({ headers: new Headers(JSON_TYPE), body }, schema)).toEqual(
      junk("the body broke off"),
    );
  });

  it.each([
    ["", "the body is not JSON in UTF-8"],
    ["{", "the body is not JSON in UTF-8"],
    ['{"content":"\ufffd', "the body is not JSON in UTF-8"],
    ["null", "the body must be an object"],
    ["[]", "the body must be an object"],
    ['"text"', "the body must be an object"],
    ['{"content":7}', "content must be a string"],
    ['{"content":""}', "content must be at least 1"],
    ['{"content":"x","secret":1}', "the body has an unknown key"],
  ])("%j is refused with its reason", async (body, detail) => {
    expect(await read(JSON_TYPE, body)).toEqual(junk(detail));
  });

  it("of other letters than UTF-8 is refused", async () => {
    const latin = Buffer.from('{"content":"gr\u00f6\u00dfer"}', "latin1");
    expect(await read(JSON_TYPE, latin)).toEqual(junk("the body is not JSON in UTF-8"));
  });
});
