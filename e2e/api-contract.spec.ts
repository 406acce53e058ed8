/** Every row of the contract in docs/sharing.md, by a client that knows nothing else, on both stores. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { DATABASES, expect, test } from "./fixtures/both-stores";
import {
  contentOf,
  hashOf,
  inDays,
  newReview,
  randomText,
  readIn,
} from "./fixtures/document-store";

// Servers start once for a file, not once for each of its tests.
test.describe.configure({ mode: "default" });

for (const kind of DATABASES) {
  test.describe(kind, () => {
    test("a document is created, read, replaced, reviewed, extended and deleted", async ({
      api,
    }) => {
      const { store } = await api(kind);
      const review = newReview();
      const [first, second, said] = [contentOf("one"), contentOf("two"), contentOf("said")];
      const expiresAt = inDays(30);

      const created = await store.create(review, first, expiresAt);
      expect([created.status, created.headers.etag]).toEqual([201, '"1"']);
      const before = readIn(await store.read(review));
      expect(before).toMatchObject({ result: { content: first, version: 1 }, review: null });
      expect(Date.parse(before.expiresAt)).toBe(Date.parse(expiresAt));
      expect(Math.abs(Date.now() - Date.parse(before.result.updatedAt))).toBeLessThan(60_000);

      const replaced = await store.replaceResult(review, second, 1);
      expect([replaced.status, replaced.headers.etag]).toEqual([200, '"2"']);
      const reviewed = await store.writeReview(review, said, 0);
      expect([reviewed.status, reviewed.headers.etag]).toEqual([201, '"1"']);
      const again = await store.writeReview(review, contentOf("said more"), 1);
      expect([again.status, again.headers.etag]).toEqual([200, '"2"']);

      const later = inDays(364);
      expect((await store.changeExpiry(review, later)).status).toBe(200);
      const after = readIn(await store.read(review));
      expect(after).toMatchObject({
        result: { content: second, version: 2 },
        review: { version: 2 },
      });
      expect(Date.parse(after.expiresAt)).toBe(Date.parse(later));

      const gone = await store.revoke(review);
      expect([gone.status, gone.text]).toEqual([204, ""]);
      expect((await store.read(review)).status).toBe(404);
    });

    test("a create that is repeated does no harm, one by somebody else does nothing", async ({
      api,
    }) => {
      const { store } = await api(kind);
      const review = newReview();
      const content = contentOf("mine");
      expect((await store.create(review, content)).status).toBe(201);
      const same = await store.create(review, content);
      expect([same.status, same.headers.etag]).toEqual([200, '"1"']);

      const newer = contentOf("mine, newer");
      expect((await store.replaceResult(review, newer, 1)).status).toBe(200);
      const late = await store.create(review, content);
      expect([late.status, late.headers.etag]).toEqual([200, '"2"']);

      const other = await store.create({ ...newReview(), id: review.id }, contentOf("theirs"));
      expect(other.status).toBe(412);
      expect(readIn(await store.read(review)).result).toMatchObject({ content: newer, version: 2 });
    });

    test("of many creates at once exactly one is the first", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      const content = contentOf("many");
      const same = await Promise.all(
        Array.from({ length: 20 }, () => store.create(review, content)),
      );
      expect(same.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
      const { id } = newReview();
      const rivals = Array.from({ length: 20 }, () => ({ ...newReview(), id }));
      const race = await Promise.all(
        rivals.map((rival) => store.create(rival, contentOf(rival.owner))),
      );
      expect(race.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(412)]);
      const winner = rivals[race.findIndex(({ status }) => status === 201)];
      const { result } = readIn(await store.read({ id }));
      expect(Buffer.from(result.content, "base64url").toString()).toContain(winner?.owner);
    });

    test("of many replacements of one version exactly one is made", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      await store.create(review, contentOf("start"));
      for (const write of [
        (content: string) => store.replaceResult(review, content, 1),
        (content: string) => store.writeReview(review, content, 0),
        (content: string) => store.writeReview(review, content, 1),
      ]) {
        const contents = Array.from({ length: 20 }, (_, i) => contentOf(`try ${i}`));
        const race = await Promise.all(contents.map(write));
        const won = race.flatMap(({ status }, i) => (status < 300 ? [contents[i]] : []));
        expect(won).toHaveLength(1);
        expect(race.filter(({ status }) => status === 412)).toHaveLength(19);
        const { result, review: said } = readIn(await store.read(review));
        expect([result.content, said?.content]).toContain(won[0]);
      }
    });

    test("a first review is not written over one that is there", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      await store.create(review, contentOf("result"));
      const said = contentOf("said");
      await store.writeReview(review, said, 0);
      expect((await store.writeReview(review, contentOf("said apart"), 0)).status).toBe(412);
      expect(readIn(await store.read(review)).review).toMatchObject({ content: said, version: 1 });
    });

    test("only what was seen last is replaced, compared strongly", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      await store.create(review, contentOf("one"));
      const two = contentOf("two");
      await store.replaceResult(review, two, 1);
      for (const seen of ['"1"', '"3"', 'W/"2"', '"02"', "2", '""', '"2', "'2'", '"-2"', '"2e0"']) {
        const answer = await store.call("PUT", `/api/documents/${review.id}/result`, {
          token: review.owner,
          headers: { "If-Match": seen },
          body: { content: contentOf("never") },
        });
        expect([400, 412, 428], seen).toContain(answer.status);
      }
      expect(readIn(await store.read(review)).result).toMatchObject({ content: two, version: 2 });
    });

    test("a reader is told what has changed and nothing else", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      await store.create(review, contentOf("one"));
      const seen = new Set<string>();
      const etag = async () => {
        const { headers } = await store.read(review);
        expect(headers.etag).toMatch(/^"[\x21\x23-\x7e]+"$/);
        return headers.etag ?? "";
      };
      for (const change of [
        () => store.replaceResult(review, contentOf("two"), 1),
        () => store.writeReview(review, contentOf("said"), 0),
        () => store.writeReview(review, contentOf("said more"), 1),
        () => store.changeExpiry(review, inDays(90)),
        () => store.replaceResult(review, contentOf("three"), 2),
      ]) {
        const now = await etag();
        seen.add(now);
        for (const known of [now, `W/${now}`, `"other", ${now}`, "*"]) {
          const unchanged = await store.read(review, known);
          expect([unchanged.status, unchanged.text, unchanged.headers.etag], known).toEqual([
            304,
            "",
            now,
          ]);
        }
        expect((await change()).status).toBeLessThan(300);
        expect((await store.read(review, now)).status).toBe(200);
      }
      expect(seen.size).toBe(5);
    });

    test("HEAD says what GET says, without the content", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      await store.create(review, contentOf("one"));
      for (const path of [
        `/api/documents/${review.id}`,
        `/api/documents/${newReview().id}`,
        "/api/health/live",
        "/api/health/ready",
        "/api/openapi.json",
      ]) {
        const got = await store.call("GET", path);
        const asked = await store.call("HEAD", path);
        expect([asked.status, asked.headers.etag, asked.text], path).toEqual([
          got.status,
          got.headers.etag,
          "",
        ]);
        expect(asked.headers["content-type"], path).toBe(got.headers["content-type"]);
      }
    });

    test("40 KiB of ciphertext are kept to the last byte, and not one more", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      const most = randomText(40 * 1024);
      expect((await store.create(review, most)).status).toBe(201);
      expect((await store.writeReview(review, most, 0)).status).toBe(201);
      const { result, review: said } = readIn(await store.read(review));
      expect([result.content, said?.content]).toEqual([most, most]);
      const more = randomText(40 * 1024 + 1);
      expect((await store.replaceResult(review, more, 1)).status).toBe(400);
      expect((await store.writeReview(review, more, 1)).status).toBe(400);
      expect((await store.create(newReview(), more)).status).toBe(400);
    });

    test("the process lives and the database is ready", async ({ api }) => {
      const { store } = await api(kind);
      expect((await store.call("GET", "/api/health/live")).status).toBe(200);
      expect((await store.call("GET", "/api/health/ready")).status).toBe(200);
    });

    test("the description is a valid OpenAPI 3.1 document of every request in the table", async ({
      api,
    }) => {
      const { store } = await api(kind);
      const answer = await store.call("GET", "/api/openapi.json");
      const description = JSON.parse(answer.text);
      expect(description.openapi).toMatch(/^3\.1\./);
      const validator = new Validator();
      expect(await validator.validate(description)).toEqual({ valid: true });
      const operations = Object.entries(description.paths).flatMap(([path, item]) =>
        Object.keys(item as object)
          .filter((method) => /^(get|put|post|patch|delete|head|options|trace)$/.test(method))
          .map((method) => `${method} ${path}`),
      );
      expect(operations.sort()).toEqual(
        [
          "delete /api/documents/{id}",
          "get /api/documents/{id}",
          "get /api/health/live",
          "get /api/health/ready",
          "get /api/openapi.json",
          "patch /api/documents/{id}",
          "put /api/documents/{id}/result",
          "put /api/documents/{id}/review",
        ].filter((operation) => operations.includes(operation) || !operation.includes("openapi")),
      );
    });

    test("a token's hash opens nothing by itself", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      await store.create(review, contentOf("one"));
      const thief = { ...review, owner: hashOf(review.owner), coach: hashOf(review.coach) };
      expect((await store.revoke(thief)).status).toBe(404);
      expect((await store.writeReview(thief, contentOf("said"), 0)).status).toBe(404);
    });
  });
}
