/** Guesses at ids and tokens without end, from one address that pretends to be many. */
import { Agent } from "node:http";
import {
  contentOf,
  DocumentStore,
  newReview,
  type Review,
  randomText,
} from "../fixtures/document-store";

const CLIENTS = 25;

export type Guessed = {
  guesses: number;
  /** Answered as a guess is: what could have been right. */
  tried: number;
  limited: number;
  /** Limited without a `Retry-After` of at least a second, or with another answer than these. */
  wrong: number;
};

export type Disguise = (i: number) => Readonly<Record<string, string>>;

/** Says with each request to come from somewhere else. */
export const pretending: Disguise = (i) => ({
  "X-Forwarded-For": `${randomAddress()}, ${randomAddress()}`,
  "X-Real-IP": randomAddress(),
  Forwarded: `for=${randomAddress()}`,
  "CF-Connecting-IP": randomAddress(),
  "True-Client-IP": randomAddress(),
  "X-Client-IP": randomAddress(),
  "User-Agent": `guesser ${i}`,
});

/** As it comes from a proxy that appends whom it saw: everything left of that is made up. */
export const forgedBefore: Disguise = (i) => ({
  "X-Forwarded-For": `${pretending(i)["X-Forwarded-For"]}, 192.0.2.7`,
});

/** @param known a document that is there, at whose tokens is guessed */
export async function guess(
  origins: readonly string[],
  known: Review,
  guesses: number,
  disguise: Disguise,
): Promise<Guessed> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const stores = origins.map((origin) => new DocumentStore(origin, agent));
  const sum = { guesses: 0, tried: 0, limited: 0, wrong: 0 };
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (sum.guesses < guesses) {
        const i = sum.guesses++;
        const store = stores[i % stores.length];
        if (store === undefined) throw new Error("nobody is asked");
        const { status, headers } = await one(store, known, i, disguise(i));
        if (status === 404) sum.tried += 1;
        else if (status !== 429) sum.wrong += 1;
        else {
          sum.limited += 1;
          if (!(Number(headers["retry-after"]) >= 1)) sum.wrong += 1;
        }
      }
    }),
  );
  agent.destroy();
  return sum;
}

/** All doors at which one can guess, by turns. */
function one(store: DocumentStore, { id }: Review, i: number, headers: Record<string, string>) {
  const call = { token: randomText(32), headers: { ...headers, "If-Match": '"1"' } };
  const body = { content: contentOf("guess") };
  const path = `/api/documents/${id}`;
  switch (i % 5) {
    case 0:
      return store.call("GET", `/api/documents/${newReview().id}`, { headers });
    case 1:
      return store.call("DELETE", path, call);
    case 2:
      return store.call("PUT", `${path}/result`, { ...call, body });
    case 3:
      return store.call("PUT", `${path}/review`, { ...call, body });
    default:
      return store.call("HEAD", `/api/documents/${newReview().id}`, { headers });
  }
}

function randomAddress(): string {
  return Array.from({ length: 4 }, () => Math.floor(Math.random() * 254) + 1).join(".");
}
