/** The part of the contract that is about single requests: what is asked of headers and bodies. */
import assert from "node:assert/strict";
import { storedDocumentSchema } from "@/lib/model/document-requests";
import { bearer, noise, type Send, TestDocument } from "./document-client";
import { expectProblem, expectTag, readJson } from "./document-expectations";

export type Case = readonly [sentence: string, run: (send: Send) => Promise<void>];

export const REQUEST_CONTRACT: readonly Case[] = [
  [
    "asks for a precondition, and for one that can be understood",
    async (send) => {
      const document = new TestDocument(send);
      await document.create();
      const body = { content: noise(10) };
      await expectProblem(await document.put("result", body, {}), 428, "no-precondition");
      await expectProblem(await document.put("review", body, {}), 428, "no-precondition");
      for (const headers of [
        { "If-Match": "1" },
        { "If-Match": "*" },
        { "If-Match": '"1", "2"' },
        { "If-None-Match": '"1"' },
        { "If-None-Match": "*", "If-Match": '"1"' },
      ]) {
        await expectProblem(await document.put("result", body, headers), 400, "junk");
      }
      for (const tag of ['W/"1"', '"0"', '"01"', '"x"', '""', '"1e0"', '"99999999999999999999"']) {
        await expectProblem(await document.put("result", body, { "If-Match": tag }), 412, "stale");
      }
    },
  ],
  [
    "takes JSON and nothing else",
    async (send) => {
      const document = new TestDocument(send);
      const creation = JSON.stringify(document.creation());
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"]) {
        const headers = { "If-None-Match": "*", "Content-Type": type };
        await expectProblem(await document.put("result", creation, headers), 415, "wrong-type");
      }
      const headers = { "If-None-Match": "*", "Content-Type": "Application/JSON; charset=utf-8" };
      expectTag(await document.put("result", creation, headers), 201, '"1"');
    },
  ],
  [
    "refuses junk without repeating it",
    async (send) => {
      const document = new TestDocument(send);
      const good = document.creation();
      const junk: unknown[] = [
        "",
        "{",
        "null",
        "[]",
        '"text"',
        "{}",
        { ...good, secret: "SECRET" },
        { ...good, content: "" },
        { ...good, content: "SECRET+/=" },
        { ...good, content: 7 },
        { ...good, content: "A".repeat(54_615) },
        { ...good, coachTokenHash: "SECRET" },
        { ...good, coachTokenHash: `${"A".repeat(42)}B` },
        { content: good.content, coachTokenHash: good.coachTokenHash },
        `{"__proto__": {"content": "SECRET"}}`,
      ];
      for (const body of junk) {
        const answer = await document.put("result", body, { "If-None-Match": "*" });
        const said = await expectProblem(answer, 400, "junk");
        assert.ok(!said.includes("SECRET"), said);
      }
      await expectProblem(await document.get(), 404, "not-found");
      await document.create();
      const creation = await document.put("result", good, { "If-Match": '"1"' });
      await expectProblem(creation, 400, "junk");
    },
  ],
  [
    "keeps content of 40 KiB and refuses a body over 64 KiB",
    async (send) => {
      const document = new TestDocument(send);
      const content = noise(40 * 1024);
      assert.equal((await document.create({ content })).status, 201);
      const stored = storedDocumentSchema.parse(await readJson(await document.get()));
      assert.equal(stored.result.content, content);
      const large = JSON.stringify({ content: "A".repeat(65 * 1024) });
      await expectProblem(
        await document.put("result", large, { "If-Match": '"1"' }),
        413,
        "too-large",
      );
      const exact = `{"content":"${noise(12)}"}`.padEnd(64 * 1024, " ");
      expectTag(await document.put("result", exact, { "If-Match": '"1"' }), 200, '"2"');
      await expectProblem(
        await document.put("result", `${exact} `, { "If-Match": '"2"' }),
        413,
        "too-large",
      );
    },
  ],
  [
    "writes nothing when it is read",
    async (send) => {
      const document = new TestDocument(send);
      await document.create();
      await document.review();
      const before = await (await document.get()).text();
      for (const method of ["GET", "HEAD"]) {
        for (const headers of [bearer(document.owner), { "If-None-Match": "*" }, {}]) {
          await document.get(headers, method);
        }
      }
      assert.equal(await (await document.get()).text(), before);
      const head = await document.get({}, "HEAD");
      assert.equal(head.headers.get("etag"), (await document.get()).headers.get("etag"));
    },
  ],
];
