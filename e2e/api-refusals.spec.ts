/** Everything that the API refuses, to the letter of docs/sharing.md, on both stores. */
import { untilExpired } from "@/lib/testing/until-expired";
import { DATABASES, expect, test } from "./fixtures/both-stores";
import { contentOf, hashOf, inDays, newReview, randomText } from "./fixtures/document-store";
import { sendBytes, statusOf, withoutDate } from "./fixtures/http";

test.describe.configure({ mode: "default" });

const METHODS = "GET HEAD POST PUT PATCH DELETE OPTIONS TRACE PROPFIND PURGE LOCK".split(" ");
const ALLOWED: Readonly<Record<string, string[]>> = {
  "/api/documents/:id": ["DELETE", "GET", "HEAD", "PATCH"],
  "/api/documents/:id/result": ["PUT"],
  "/api/documents/:id/review": ["PUT"],
  "/api/health/live": ["GET", "HEAD"],
  "/api/health/ready": ["GET", "HEAD"],
  "/api/openapi.json": ["GET", "HEAD"],
};

for (const kind of DATABASES) {
  test.describe(kind, () => {
    test("unknown, wrong token and deleted are one answer, byte for byte", async ({ api }) => {
      const { store, server } = await api(kind);
      const [kept, deleted, unknown] = [newReview(), newReview(), newReview()];
      await store.create(kept, contentOf("kept"));
      await store.create(deleted, contentOf("deleted"));
      await store.writeReview(deleted, contentOf("said"), 0);
      await store.revoke(deleted);
      const stranger = randomText(32);
      const body = JSON.stringify({ content: contentOf("x") });
      const patch = JSON.stringify({ expiresAt: inDays(10) });
      const ask = (id: string, start: string, token: string, more: string, sent = "") =>
        sendBytes(
          server.port,
          `${start.replace(":id", id)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${
            token && `Authorization: Bearer ${token}\r\n`
          }${more}${sent && `Content-Type: application/json\r\nContent-Length: ${sent.length}\r\n`}\r\n${sent}`,
        ).then(withoutDate);
      const answers = [
        await ask(unknown.id, "GET /api/documents/:id", "", ""),
        await ask(deleted.id, "GET /api/documents/:id", "", ""),
        await ask(deleted.id, "GET /api/documents/:id", deleted.owner, 'If-None-Match: "1"\r\n'),
      ];
      for (const [id, own] of [
        [kept.id, stranger],
        [kept.id, ""],
        [unknown.id, stranger],
        [unknown.id, ""],
        [deleted.id, deleted.owner],
        [deleted.id, stranger],
      ] as const) {
        const coach = own === deleted.owner ? deleted.coach : own;
        const one = 'If-Match: "1"\r\n';
        answers.push(
          await ask(id, "DELETE /api/documents/:id", own, ""),
          await ask(id, "PATCH /api/documents/:id", own, "", patch),
          await ask(id, "PUT /api/documents/:id/result", own, one, body),
          await ask(id, "PUT /api/documents/:id/result", own, 'If-Match: "9"\r\n', body),
          await ask(id, "PUT /api/documents/:id/review", coach, one, body),
          await ask(id, "PUT /api/documents/:id/review", coach, "If-None-Match: *\r\n", body),
        );
      }
      expect(statusOf(answers[0] ?? "")).toBe(404);
      expect([...new Set(answers)]).toHaveLength(1);
    });

    test("whatever else is wrong, nobody learns which documents there are", async ({ api }) => {
      const { store } = await api(kind);
      const kept = newReview();
      await store.create(kept, contentOf("kept"));
      for (const part of ["result", "review"]) {
        for (const { headers, body } of [
          { headers: {}, body: { content: contentOf("x") } },
          { headers: { "If-Match": '"1"' }, body: "junk" },
          { headers: { "If-Match": '"1"' }, body: { content: "=" } },
          { headers: { "If-Match": "nonsense" }, body: { content: contentOf("x") } },
          { headers: { "If-Match": '"1"', "Content-Type": "text/plain" }, body: "x" },
          { headers: { "If-Match": '"1"' }, body: "x".repeat(70_000) },
        ]) {
          const [there, nowhere] = await Promise.all(
            [kept.id, newReview().id].map((id) =>
              store.call("PUT", `/api/documents/${id}/${part}`, {
                token: randomText(32),
                headers,
                body,
              }),
            ),
          );
          expect([there?.status, there?.text]).toEqual([nowhere?.status, nowhere?.text]);
        }
      }
    });

    test("an expired document is 410 to all who know it, and then 404 at most", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      await store.create(review, contentOf("short"));
      expect((await store.read(review)).status).toBe(200);
      await untilExpired((expiresAt) => store.changeExpiry(review, expiresAt));
      expect((await store.read(review)).status).toBe(410);
      expect((await store.read(review, "*")).status).toBe(410);
      expect(
        (await store.changeExpiry({ ...review, owner: randomText(32) }, inDays(9))).status,
      ).toBe(404);
      expect((await store.replaceResult(review, contentOf("late"), 1)).status).toBe(410);
      expect([404, 410]).toContain((await store.writeReview(review, contentOf("late"), 0)).status);
      expect([404, 410]).toContain((await store.changeExpiry(review, inDays(9))).status);
      expect([404, 410]).toContain((await store.read(review)).status);
      expect([204, 404, 410]).toContain((await store.revoke(review)).status);
    });

    test("stale is 412, without a precondition 428", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      await store.create(review, contentOf("one"));
      await store.writeReview(review, contentOf("said"), 0);
      expect((await store.replaceResult(review, contentOf("two"), 2)).status).toBe(412);
      expect((await store.writeReview(review, contentOf("two"), 2)).status).toBe(412);
      for (const [part, token] of [
        ["result", review.owner],
        ["review", review.coach],
      ]) {
        const answer = await store.call("PUT", `/api/documents/${review.id}/${part}`, {
          token: token ?? "",
          body: { content: contentOf("two") },
        });
        expect(answer.status).toBe(428);
      }
    });

    test("a body over 64 KiB is 413, chunked or with a length that lies too", async ({ api }) => {
      const { store, server } = await api(kind);
      const review = newReview();
      const whole = JSON.stringify({
        content: contentOf("full"),
        coachTokenHash: hashOf(review.coach),
        expiresAt: inDays(9),
      });
      const head = (id: string, length: string) =>
        `PUT /api/documents/${id}/result HTTP/1.1\r\nHost: a\r\nIf-None-Match: *\r\nAuthorization: Bearer ${review.owner}\r\nContent-Type: application/json\r\n${length}\r\n\r\n`;
      const chunked = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
      const sent = async (bytes: string, more?: string) =>
        statusOf(await sendBytes(server.port, bytes, more));
      const { id } = review;

      const over = whole.padEnd(65_537);
      const far = whole.padEnd(66_560);
      expect(await sent(head(id, "Content-Length: 65537") + over)).toBe(413);
      expect(await sent(head(id, "Content-Length: 66560") + far)).toBe(413);
      expect(await sent(head(id, "Transfer-Encoding: chunked") + chunked(over))).toBe(413);
      expect(await sent(head(id, "Transfer-Encoding: chunked") + chunked(far))).toBe(413);
      // A length too great with little behind it is refused at once, or waited for in vain, never kept.
      expect([400, 408, 413]).toContain(await sent(head(id, "Content-Length: 99999999") + whole));
      // A length too small: the rest is no part of this body, which is junk then.
      expect(await sent(head(id, "Content-Length: 10") + far)).toBe(400);
      const both = "Content-Length: 10\r\nTransfer-Encoding: chunked";
      expect([400, 413]).toContain(await sent(head(id, both) + chunked(far)));
      expect([400, 413]).toContain(await sent(head(id, "Content-Length: 5, 7") + whole));
      // Without an end, in pieces.
      const endless = `10000\r\n${"x".repeat(65_536)}\r\n`;
      expect(await sent(head(id, "Transfer-Encoding: chunked") + endless, endless)).toBe(413);
      expect((await store.read(review)).status).toBe(404);

      // To the last byte that is allowed, both ways.
      const most = whole.padEnd(65_536);
      expect(await sent(head(id, "Content-Length: 65536") + most)).toBe(201);
      expect(await sent(head(id, "Transfer-Encoding: chunked") + chunked(most))).toBe(200);
    });

    test("another content type is 415", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      await store.create(review, contentOf("one"));
      const body = JSON.stringify({ content: contentOf("two") });
      const put = (type: string) =>
        store.call("PUT", `/api/documents/${review.id}/result`, {
          token: review.owner,
          headers: { "If-Match": '"1"', "Content-Type": type },
          body,
        });
      for (const type of [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/jsonp",
        "text/json",
        "",
      ]) {
        expect((await put(type)).status, type).toBe(415);
      }
      expect((await put("Application/JSON; charset=utf-8")).status).toBe(200);
    });

    test("junk is 400 and changes nothing", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      const content = contentOf("one");
      const created = { content, coachTokenHash: hashOf(review.coach), expiresAt: inDays(9) };
      const create = (body: object | string) =>
        store.call("PUT", `/api/documents/${review.id}/result`, {
          token: review.owner,
          headers: { "If-None-Match": "*" },
          body: body as string,
        });
      const padded = `${content.slice(0, -1)}${content.length % 4 === 0 ? "=" : "+"}`;
      for (const body of [
        "",
        "{",
        "null",
        "[]",
        '"text"',
        `${JSON.stringify(created)}x`,
        "\ufeff".padEnd(3),
        {},
        { ...created, content: undefined },
        { ...created, coachTokenHash: undefined },
        { ...created, expiresAt: undefined },
        { ...created, content: "" },
        { ...created, content: 5 },
        { ...created, content: padded },
        { ...created, content: "not base64!" },
        { ...created, coachTokenHash: randomText(31) },
        { ...created, coachTokenHash: randomText(33) },
        { ...created, expiresAt: "tomorrow" },
        { ...created, expiresAt: "2026-02-31T00:00:00Z" },
        { ...created, expiresAt: 1e15 },
        { ...created, expiresAt: inDays(-1) },
        { ...created, expiresAt: inDays(366) },
      ]) {
        expect((await create(body)).status, JSON.stringify(body)).toBe(400);
      }
      expect((await store.read(review)).status).toBe(404);
      expect((await create(created)).status).toBe(201);
      for (const expiresAt of [inDays(366), inDays(-1), "tomorrow", 5, null]) {
        expect((await store.changeExpiry(review, expiresAt as string)).status).toBe(400);
      }
    });

    test("what is no id is nowhere", async ({ api }) => {
      const { store } = await api(kind);
      const { id } = newReview();
      for (const odd of [
        id.slice(1),
        `${id}A`,
        `${id.slice(0, -1)}B`,
        "%00".repeat(7),
        "..%2f..%2fetc",
        "' or 1=1 --".padEnd(22, "A").replaceAll(" ", "%20"),
        "%E0%A4%A",
        "%ff",
      ]) {
        const { status } = await store.call("GET", `/api/documents/${odd}`);
        expect([400, 404], odd).toContain(status);
      }
    });

    test("a method that is not there is 405 with those that are", async ({ api }) => {
      const { store } = await api(kind);
      const review = newReview();
      await store.create(review, contentOf("one"));
      for (const [pattern, allowed] of Object.entries(ALLOWED)) {
        for (const method of METHODS.filter((each) => !allowed.includes(each))) {
          const path = pattern.replace(":id", review.id);
          const answer = await store.call(method, path, { token: review.owner });
          expect(answer.status, `${method} ${pattern}`).toBe(405);
          const told = answer.headers.allow?.split(",").map((each) => each.trim());
          expect(told?.sort(), `${method} ${pattern}`).toEqual(allowed);
        }
      }
      expect((await store.read(review)).status).toBe(200);
    });
  });
}
