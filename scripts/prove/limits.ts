/** That guessing is limited, whatever a guesser says of itself. */
import { existsSync } from "node:fs";
import { contentOf, DocumentStore, newReview, randomText } from "@/e2e/fixtures/document-store";
import { type Settings, StoreServer } from "@/e2e/fixtures/store-server";
import { type Disguise, forgedBefore, guess, pretending } from "@/e2e/trials/guesses";
import { type DatabaseKind, makeDatabase } from "@/lib/testing/databases";
import type { Row } from "./row";
import { tryRow } from "./try-row";

const GUESSES = 10_000;
/** The server's own defaults; the empty variable stands for them. */
const DEFAULTS = { LIMIT_GUESS: "", LIMIT_WRITE: "", LIMIT_CREATE: "", LIMIT_CREATE_ALL: "" };
/** What docs/hosting.md says of LIMIT_GUESS: so many in ten minutes. */
const ALLOWED = 120;
/** Requests that were on their way when the limit was reached. */
const ON_THE_WAY = 25;

/** One household's IPv6 network has 2^64 addresses. */
const sameNetwork: Disguise = () => ({
  "X-Forwarded-For": `2001:db8:1:2:${Array.from({ length: 4 }, () =>
    Math.floor(Math.random() * 65_536).toString(16),
  ).join(":")}`,
});

export async function prove(): Promise<Row[]> {
  if (!existsSync(".next/BUILD_ID")) throw new Error("there is no build: npm start makes one");
  const proxied = { TRUSTED_PROXIES: "loopback" };
  return [
    await proveLimited("SQLite", 1, {}, "made-up X-Forwarded-For and the like", pretending),
    await proveLimited("PostgreSQL", 2, {}, "two instances, made-up headers", pretending),
    await proveLimited("SQLite", 1, proxied, "behind a proxy, forged before it", forgedBefore),
    await proveLimited("SQLite", 1, proxied, "behind a proxy, one IPv6 /64", sameNetwork),
    await proveOthersFree(),
  ];
}

function proveLimited(
  kind: DatabaseKind,
  instances: number,
  settings: Settings,
  how: string,
  disguise: Disguise,
): Promise<Row> {
  return tryRow("guessing is limited and a forged address resets nothing", () =>
    withServers(kind, instances, settings, async (servers) => {
      const origins = servers.map(({ origin }) => origin);
      const known = newReview();
      await new DocumentStore(origins[0] ?? "").create(known, contentOf("known"));
      const { guesses, tried, limited, wrong } = await guess(origins, known, GUESSES, disguise);
      return {
        tried: `${kind}, ${how}`,
        many: `${guesses} guesses`,
        result: `${tried} tried, ${limited} limited, ${wrong} wrong answers`,
        ok:
          tried <= ALLOWED + ON_THE_WAY && limited >= guesses - ALLOWED - ON_THE_WAY && wrong === 0,
      };
    }),
  );
}

/** Behind a proxy, who guesses is held up; who reads from elsewhere is not. */
function proveOthersFree(): Promise<Row> {
  return tryRow("one guesser holds up nobody else", () =>
    withServers("SQLite", 1, { TRUSTED_PROXIES: "loopback" }, async ([server]) => {
      const known = newReview();
      const origin = server?.origin ?? "";
      const store = new DocumentStore(origin);
      await store.create(known, contentOf("known"));
      await guess([origin], known, 1_000, forgedBefore);
      const from = (address: string) =>
        store.call("GET", `/api/documents/${known.id}`, {
          headers: { "X-Forwarded-For": address },
        });
      const [guesser, other] = [await from("192.0.2.7"), await from("192.0.2.8")];
      const right = await store.call("DELETE", `/api/documents/${known.id}`, {
        token: randomText(32),
        headers: { "X-Forwarded-For": "192.0.2.7" },
      });
      return {
        tried: "SQLite, behind a proxy",
        many: "1,000 guesses",
        result: `the guesser's read ${guesser.status} and write ${right.status}, another's read ${other.status}`,
        ok: other.status === 200 && right.status === 429,
      };
    }),
  );
}

async function withServers<T>(
  kind: DatabaseKind,
  instances: number,
  settings: Settings,
  work: (servers: StoreServer[]) => Promise<T>,
): Promise<T> {
  const database = await makeDatabase(kind);
  const servers = await Promise.all(
    Array.from({ length: instances }, () =>
      StoreServer.at({ ...database.variables, ...DEFAULTS, ...settings }),
    ),
  );
  try {
    for (const server of servers) await server.start();
    return await work(servers);
  } finally {
    await Promise.all(servers.map((server) => server.end()));
    await database.remove();
  }
}
