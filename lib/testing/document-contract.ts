/**
 * The contract of docs/sharing.md, row by row, over whatever answers it, on SQLite
 * or PostgreSQL. Cases fail by throwing, so that every runner can run them.
 */
import assert from "node:assert/strict";
import { storedDocumentSchema } from "@/lib/model/document-requests";
import { bearer, inDays, noise, TestDocument } from "./document-client";
import { expectProblem, expectTag, readJson } from "./document-expectations";
import { type Case, REQUEST_CONTRACT } from "./request-contract";
import { untilExpired } from "./until-expired";

export const DOCUMENT_CONTRACT: readonly Case[] = [
  ...REQUEST_CONTRACT,
  [
    "creates a document and gives it back as it was written",
    async (send) => {
      const document = new TestDocument(send);
      const creation = document.creation();
      const created = await document.put("result", creation, { "If-None-Match": "*" });
      expectTag(created, 201, '"1"');
      const read = await document.get();
      assert.equal(read.status, 200);
      assert.equal(read.headers.get("cache-control"), "no-store");
      assert.equal(read.headers.get("x-robots-tag"), "noindex");
      const stored = storedDocumentSchema.parse(await readJson(read));
      assert.equal(stored.result.content, creation.content);
      assert.equal(stored.result.version, 1);
      assert.equal(stored.review, null);
      assert.equal(stored.expiresAt, creation.expiresAt);
    },
  ],
  [
    "creates once: again by the same owner changes nothing and tells the present version",
    async (send) => {
      const document = new TestDocument(send);
      const first = document.creation();
      expectTag(await document.put("result", first, { "If-None-Match": "*" }), 201, '"1"');
      expectTag(await document.put("result", first, { "If-None-Match": "*" }), 200, '"1"');
      expectTag(await document.replace("result", 1), 200, '"2"');
      expectTag(await document.create(), 200, '"2"');
    },
  ],
  [
    "does not create over somebody else's document",
    async (send) => {
      const document = new TestDocument(send);
      await document.create();
      await expectProblem(await document.create({}, noise(32)), 412, "stale");
      await expectProblem(await document.create({}, document.coach), 412, "stale");
    },
  ],
  [
    "creates once where two do it at the same moment",
    async (send) => {
      const document = new TestDocument(send);
      const answers = await Promise.all([1, 2, 3, 4].map(() => document.create()));
      const statuses = answers.map(({ status }) => status).sort();
      assert.deepEqual(statuses, [200, 200, 200, 201]);
    },
  ],
  [
    "replaces the result that was seen, and no other",
    async (send) => {
      const document = new TestDocument(send);
      await document.create();
      expectTag(await document.replace("result", 1), 200, '"2"');
      await expectProblem(await document.replace("result", 1), 412, "stale");
      await expectProblem(await document.replace("result", 3), 412, "stale");
      const content = noise(50);
      expectTag(await document.replace("result", 2, content), 200, '"3"');
      const stored = storedDocumentSchema.parse(await readJson(await document.get()));
      assert.equal(stored.result.content, content);
    },
  ],
  [
    "lets one of many writers through who have seen the same version",
    async (send) => {
      const document = new TestDocument(send);
      await document.create();
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => document.replace("result", 1)));
      const statuses = answers.map(({ status }) => status).sort();
      assert.deepEqual(statuses, [200, 412, 412, 412, 412]);
    },
  ],
  [
    "takes a review once for the first time, then by its version",
    async (send) => {
      const document = new TestDocument(send);
      await document.create();
      await expectProblem(await document.replace("review", 1), 412, "stale");
      expectTag(await document.review(), 201, '"1"');
      await expectProblem(await document.review(), 412, "stale");
      const content = noise(70);
      expectTag(await document.replace("review", 1, content), 200, '"2"');
      await expectProblem(await document.replace("review", 1), 412, "stale");
      const stored = storedDocumentSchema.parse(await readJson(await document.get()));
      assert.equal(stored.review?.content, content);
      assert.equal(stored.review?.version, 2);
      assert.equal(stored.result.version, 1);
    },
  ],
  [
    "says 304 to who has it already, and gives whatever has changed a new tag",
    async (send) => {
      const document = new TestDocument(send);
      await document.create();
      const tags = new Set<string>();
      const changes = [
        () => document.review(),
        () => document.replace("result", 1),
        () => document.replace("review", 1),
        () => document.patch({ expiresAt: inDays(90) }),
      ];
      for (const change of changes) {
        const tag = (await document.get()).headers.get("etag") ?? "";
        tags.add(tag);
        const known = await document.get({ "If-None-Match": `"other", W/${tag}` });
        expectTag(known, 304, tag);
        assert.equal(await known.text(), "");
        await change();
        assert.equal((await document.get({ "If-None-Match": tag })).status, 200);
      }
      assert.equal(tags.size, changes.length);
    },
  ],
  [
    "lets each token do its own and nothing else",
    async (send) => {
      const document = new TestDocument(send);
      await document.create();
      await document.review();
      const { owner, coach } = document;
      const refused = [
        document.replace("result", 1, noise(9), coach),
        document.replace("review", 1, noise(9), owner),
        document.patch({ expiresAt: inDays(1) }, coach),
        document.delete(coach),
      ];
      for (const answer of refused) await expectProblem(await answer, 404, "not-found");
      assert.equal((await document.get()).status, 200);
    },
  ],
  [
    "answers unknown, wrong token, no token and deleted alike, byte for byte",
    async (send) => {
      const there = new TestDocument(send);
      const deleted = new TestDocument(send);
      const unknown = new TestDocument(send);
      for (const document of [there, deleted]) assert.equal((await document.create()).status, 201);
      assert.equal((await deleted.delete()).status, 204);
      const wrong = noise(32);
      const put = (path: string, headers: Record<string, string>) =>
        send(path, {
          method: "PUT",
          headers: { "Content-Type": "application/json", "If-Match": '"1"', ...headers },
          body: JSON.stringify({ content: noise(40) }),
        });
      const answers = [
        await unknown.get(),
        await deleted.get(),
        await send("/api/documents/not-an-id", { method: "GET" }),
        await there.replace("result", 1, noise(40), wrong),
        await there.replace("review", 1, noise(40), wrong),
        await unknown.replace("result", 1),
        await deleted.replace("result", 1),
        await deleted.review(),
        await put(`${there.path}/result`, {}),
        await put(`${there.path}/result`, { Authorization: "Basic YTpi" }),
        await put(`${there.path}/result`, bearer("short")),
        await there.delete(wrong),
        await unknown.delete(),
        await deleted.delete(),
        await there.patch({ expiresAt: inDays(2) }, wrong),
        await deleted.patch({ expiresAt: inDays(2) }),
      ];
      const seen = new Set<string>();
      for (const answer of answers) {
        await expectProblem(answer.clone(), 404, "not-found");
        const headers = [...answer.headers].filter(([name]) => name !== "date");
        seen.add(JSON.stringify([answer.status, headers, await answer.text()]));
      }
      assert.equal(seen.size, 1, [...seen].join("\n"));
    },
  ],
  [
    "changes the expiry up to 365 days ahead",
    async (send) => {
      const document = new TestDocument(send);
      await document.create();
      const expiresAt = inDays(365);
      assert.equal((await document.patch({ expiresAt })).status, 200);
      const stored = storedDocumentSchema.parse(await readJson(await document.get()));
      assert.equal(stored.expiresAt, expiresAt);
      for (const bad of [inDays(366), inDays(-1), "soon", "2027-01-01", 5, null]) {
        await expectProblem(await document.patch({ expiresAt: bad }), 400, "junk");
      }
      const other = new TestDocument(send);
      await expectProblem(await other.create({ expiresAt: inDays(366) }), 400, "junk");
      await expectProblem(await other.create({ expiresAt: inDays(-1) }), 400, "junk");
    },
  ],
  [
    "deletes both parts at once",
    async (send) => {
      const document = new TestDocument(send);
      await document.create();
      await document.review();
      const deleted = await document.delete();
      assert.equal(deleted.status, 204);
      assert.equal(await deleted.text(), "");
      await expectProblem(await document.get(), 404, "not-found");
      await expectProblem(await document.replace("review", 1), 404, "not-found");
    },
  ],
  [
    "says 410 once a document has expired, then forgets it as a writer meets it",
    async (send) => {
      const document = new TestDocument(send);
      await untilExpired((expiresAt) => document.create({ expiresAt }));
      await expectProblem(await document.get(), 410, "expired");
      await expectProblem(await document.get(), 410, "expired");
      await expectProblem(
        await document.replace("result", 1, noise(9), noise(32)),
        404,
        "not-found",
      );
      await expectProblem(await document.patch({ expiresAt: inDays(3) }), 410, "expired");
      await expectProblem(await document.get(), 404, "not-found");
    },
  ],
];
