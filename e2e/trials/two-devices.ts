/** Two devices write one review at the same time, each on top of what it has seen. */
import { contentOf, DocumentStore, newReview, readIn } from "../fixtures/document-store";

export type TwoDevices = {
  written: number;
  /** Refused because the other was quicker, and done again. */
  stale: number;
  /** Written, acknowledged and not in the review at the end, or there more than once. */
  lost: number;
};

/** Each device adds its own lines to a list; `If-Match` alone must see to it that all are there. */
export async function addFromTwoDevices(origin: string, edits: number): Promise<TwoDevices> {
  const store = new DocumentStore(origin);
  const review = newReview();
  await store.create(review, contentOf("result"));
  await store.writeReview(review, sealed([]), 0);
  let stale = 0;
  const lines = await Promise.all(
    ["a", "b"].map(async (device) => {
      const mine: string[] = [];
      while (mine.length < edits) {
        const { review: seen } = readIn(await store.read(review));
        if (seen === null) throw new Error("the review has gone");
        const line = `${device}${mine.length}`;
        const next = sealed([...opened(seen.content), line]);
        const { status } = await store.writeReview(review, next, seen.version);
        if (status === 200) mine.push(line);
        else if (status === 412) stale += 1;
        else throw new Error(`a write was answered with ${status}`);
      }
      return mine;
    }),
  );
  const { review: last } = readIn(await store.read(review));
  const found = opened(last?.content ?? sealed([]));
  const written = lines.flat();
  const lost = written.filter((line) => found.filter((each) => each === line).length !== 1).length;
  // One version for each that was acknowledged.
  const doubled = Math.abs((last?.version ?? 0) - 1 - written.length);
  return { written: written.length, stale, lost: lost + doubled };
}

function sealed(lines: readonly string[]): string {
  return Buffer.from(JSON.stringify(lines)).toString("base64url");
}

function opened(content: string): string[] {
  return JSON.parse(Buffer.from(content, "base64url").toString());
}
