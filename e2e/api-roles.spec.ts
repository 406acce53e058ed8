/** Who may do what with a sealed document, and that looking at one never changes it; on both stores. */
import { untilExpired } from "@/lib/testing/until-expired";
import { DATABASES, expect, test } from "./fixtures/both-stores";
import {
  contentOf,
  type DocumentStore,
  hashOf,
  inDays,
  newReview,
  type Review,
} from "./fixtures/document-store";
import type { Answer } from "./fixtures/http";
import { readRows } from "./fixtures/stored-rows";

test.describe.configure({ mode: "default" });

type Role = { headers: Record<string, string>; may: readonly string[] };

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** Everybody who may come along, by what they hold. */
function rolesAround(mine: Review, other: Review): Record<string, Role> {
  const none: readonly string[] = ["read"];
  return {
    owner: {
      headers: bearer(mine.owner),
      may: ["read", "replace result", "change expiry", "delete"],
    },
    coach: {
      headers: bearer(mine.coach),
      may: ["read", "write first review", "replace review"],
    },
    reader: { headers: bearer(mine.id), may: none },
    nobody: { headers: {}, may: none },
    "owner of another": { headers: bearer(other.owner), may: none },
    "coach of another": { headers: bearer(other.coach), may: none },
    "thief of the owner's hash": { headers: bearer(hashOf(mine.owner)), may: none },
    "thief of the coach's hash": { headers: bearer(hashOf(mine.coach)), may: none },
    "owner's token as a password": {
      headers: { Authorization: `Basic ${Buffer.from(`:${mine.owner}`).toString("base64")}` },
      may: none,
    },
    "owner's token without a scheme": { headers: { Authorization: mine.owner }, may: none },
    "half of the owner's token": { headers: bearer(mine.owner.slice(0, 21)), may: none },
    "owner's token and more": { headers: bearer(`${mine.owner}A`), may: none },
    "both tokens": { headers: bearer(`${mine.owner},${mine.coach}`), may: none },
    "token in a cookie": { headers: { Cookie: `token=${mine.owner}` }, may: none },
    "nothing in a header": { headers: { Authorization: "Bearer " }, may: none },
  };
}

type Act = (store: DocumentStore, id: string, headers: Record<string, string>) => Promise<Answer>;

const put =
  (part: string, condition: Record<string, string>): Act =>
  (store, id, headers) =>
    store.call("PUT", `/api/documents/${id}/${part}`, {
      headers: { ...headers, ...condition },
      body: { content: contentOf("changed") },
    });

const ACTIONS: Readonly<Record<string, { reviewed: boolean; act: Act }>> = {
  read: {
    reviewed: true,
    act: (store, id, headers) => store.call("GET", `/api/documents/${id}`, { headers }),
  },
  "replace result": { reviewed: true, act: put("result", { "If-Match": '"1"' }) },
  "write first review": { reviewed: false, act: put("review", { "If-None-Match": "*" }) },
  "replace review": { reviewed: true, act: put("review", { "If-Match": '"1"' }) },
  "change expiry": {
    reviewed: true,
    act: (store, id, headers) =>
      store.call("PATCH", `/api/documents/${id}`, { headers, body: { expiresAt: inDays(9) } }),
  },
  delete: {
    reviewed: true,
    act: (store, id, headers) => store.call("DELETE", `/api/documents/${id}`, { headers }),
  },
  "take the id": {
    reviewed: true,
    act: (store, id, headers) =>
      store.call("PUT", `/api/documents/${id}/result`, {
        headers: { ...headers, "If-None-Match": "*" },
        body: { content: contentOf("mine now"), coachTokenHash: id, expiresAt: inDays(9) },
      }),
  },
};

for (const kind of DATABASES) {
  test.describe(kind, () => {
    test("each role may do what its rung allows and nothing else", async ({ api }) => {
      const { store, server } = await api(kind);
      const wrong: string[] = [];
      for (const [action, { reviewed, act }] of Object.entries(ACTIONS)) {
        for (const name of Object.keys(rolesAround(newReview(), newReview()))) {
          const [mine, other] = [newReview(), newReview()];
          for (const each of [mine, other]) {
            await store.create(each, contentOf("result"));
            if (reviewed) await store.writeReview(each, contentOf("review"), 0);
          }
          const role = rolesAround(mine, other)[name];
          const before = await readRows(server.settings);
          const { status } = await act(store, mine.id, role?.headers ?? {});
          const after = await readRows(server.settings);
          const allowed = role?.may.includes(action) ?? false;
          const changed = JSON.stringify(before) !== JSON.stringify(after);
          if (status < 300 !== allowed) wrong.push(`${name}: ${action} → ${status}`);
          if (changed && !(allowed && action !== "read"))
            wrong.push(`${name}: ${action} changed it`);
          if (!allowed && ![400, 404, 412].includes(status)) {
            wrong.push(`${name}: ${action} is refused with ${status}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });

    test("a document that was revoked is gone for everybody at the next request", async ({
      api,
    }) => {
      const { store } = await api(kind);
      const review = newReview();
      await store.create(review, contentOf("result"));
      await store.writeReview(review, contentOf("review"), 0);
      const { headers } = await store.read(review);
      // Requests are on their way all the while; those sent after the answer must all find nothing.
      const around = Array.from({ length: 20 }, () => store.read(review));
      expect((await store.revoke(review)).status).toBe(204);
      const after = await Promise.all([
        store.read(review),
        store.read(review, headers.etag),
        store.replaceResult(review, contentOf("late"), 1),
        store.writeReview(review, contentOf("late"), 1),
        store.changeExpiry(review, inDays(9)),
        store.revoke(review),
      ]);
      expect(after.map(({ status }) => status)).toEqual(Array(6).fill(404));
      for (const { status } of await Promise.all(around)) expect([200, 404]).toContain(status);
    });

    test("twenty kinds of preview bots and other readers write nothing", async ({ api }) => {
      const { store, server } = await api(kind);
      const [kept, expired] = [newReview(), newReview()];
      await store.create(kept, contentOf("kept"));
      await untilExpired((expiresAt) => store.create(expired, contentOf("short"), expiresAt));
      expect((await store.read(expired)).status).toBe(410);
      const before = await readRows(server.settings);
      for (const agent of BOTS) {
        for (const method of ["GET", "HEAD"]) {
          for (const path of [
            ...[kept, expired, newReview()].map(({ id }) => `/api/documents/${id}`),
            "/api/health/ready",
          ]) {
            const { status } = await store.call(method, path, {
              token: kept.owner,
              headers: {
                "User-Agent": agent,
                "If-Match": '"1"',
                "X-HTTP-Method-Override": "DELETE",
              },
            });
            expect([200, 404, 410]).toContain(status);
          }
        }
      }
      expect(await readRows(server.settings)).toEqual(before);
    });
  });
}

const BOTS = [
  "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
  "Slackbot 1.0 (+https://api.slack.com/robots)",
  "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
  "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
  "Twitterbot/1.0",
  "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
  "WhatsApp/2.23.20.0",
  "TelegramBot (like TwitterBot)",
  "SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com",
  "Mozilla/5.0 (Windows NT 10.0) SkypeSpaces/1.0a$*+ MicrosoftTeams-Preview",
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "Google-PageRenderer Google (+https://developers.google.com/+/web/snippet/)",
  "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
  "Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)",
  "Applebot/0.1 (+http://www.apple.com/go/applebot)",
  "Mastodon/4.2.0 (http.rb/5.1.1; +https://example.social/)",
  "Mattermost-Bot/1.1",
  "Iframely/1.3.1 (+https://iframely.com/docs/about)",
  "Embedly/0.2 (+http://support.embed.ly/)",
  "Outlook-iOS SafeLinks Barracuda Sentinel (EE)",
];
