/**
 * A coach's two devices write one review at the same time through everything that the app has for it: the
 * device's copy, the merge, the seal, the server.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { createDocument } from "@/lib/browser/sealed-documents";
import { sealedReview } from "@/lib/browser/sealed-review";
import type { Review } from "@/lib/model/review";
import { currentModel, sampleResult } from "@/lib/models";
import { startReview } from "@/lib/review/change-review";
import { hasUnsent } from "@/lib/review/kept-review";
import { ReviewKeeper } from "@/lib/review/review-keeper";
import { volatileShelf } from "@/lib/review/volatile-shelf";
import { type CoachKeys, ownerKeys } from "@/lib/share/review-secrets";
import { isSame } from "@/lib/testing/same-review";
import { inDays, randomText } from "../fixtures/document-store";

/** Few, so that both devices are often at the same one. */
const COMPETENCIES = currentModel.competencies.slice(0, 6).map(({ id }) => id);
const SETTLE_MS = 60_000;

export type Merged = {
  edits: number;
  /** Texts that stand at the end. */
  standing: number;
  /** Gone without that whoever replaced them had seen them. */
  silent: number;
  /** Both devices and the server ended with the same. */
  agree: boolean;
};

/** A text as it was written, and the entries that stood on its writer's screen then. */
type Edit = { key: string; competency: string; text: string; over: readonly string[] };

export async function mergeTwoDevices(origin: string, edits: number): Promise<Merged> {
  return withFetchTo(origin, async () => {
    const keys = ownerKeys(randomText(24));
    const created = await createDocument(keys, {
      shared: { schema: "headroom-shared/1", result: sampleResult },
      expiresAt: inDays(30),
    });
    if (!created.ok) throw new Error(`the document was not made: ${created.reason}`);
    const devices = [await openOn(keys, "device-a"), await openOn(keys, "device-b")];
    const written = (await Promise.all(devices.map((device) => device.edit(edits)))).flat();
    const copies = await settle(devices);
    const last = copies[0];
    if (last === undefined) throw new Error("no copy is left");
    const standing = new Set(
      Object.values(last.competencies).flatMap(({ comment }) => (comment ?? []).map(keyOf)),
    );
    const replaced = knowinglyReplaced(written);
    const silent = written.filter(({ key }) => !standing.has(key) && !replaced.has(key)).length;
    const agree = copies.every(
      (copy) => isSame(copy, last) && commentsOf(copy) === commentsOf(last),
    );
    return { edits: written.length, standing: standing.size, silent, agree };
  });
}

async function openOn(keys: CoachKeys, writer: string) {
  const id = keys.documentId;
  const [shelf, documents] = [volatileShelf(), sealedReview(keys)];
  const opened = await documents.read();
  if (!opened.ok) throw new Error(`the document was not read: ${opened.reason}`);
  const { result, resultVersion, resultAt, expiresAt } = opened.document;
  const now = new Date().toISOString();
  await shelf.change(id, () => ({
    schema: "headroom-kept-review/1",
    id,
    fragment: `c.${keys.coachSecret}`,
    result,
    resultVersion,
    resultAt,
    expiresAt,
    review: startReview(now),
    reviewVersion: null,
    sent: null,
    openedAt: now,
  }));
  const clock = () => new Date();
  const keeper = new ReviewKeeper({ id, shelf, documents, writer, clock, tell: () => undefined });
  const kept = async () => {
    const copy = await shelf.read(id);
    if (copy === undefined) throw new Error("the device has lost its review");
    return copy;
  };
  const edit = async (edits: number): Promise<Edit[]> => {
    const made: Edit[] = [];
    for (let i = 0; i < edits; i++) {
      const competency = COMPETENCIES[Math.floor(Math.random() * COMPETENCIES.length)] ?? "";
      const text = `${writer} ${i}`;
      const over = (await kept()).review.competencies[competency]?.comment;
      // While somebody types, what the other device wrote may arrive.
      await sleep(Math.random() * 6);
      await keeper.change({ kind: "comment", competency, text, over });
      const { review } = await kept();
      const mine = review.competencies[competency]?.comment?.find(({ value }) => value === text);
      made.push({
        key: mine ? keyOf(mine) : text,
        competency,
        text,
        over: (over ?? []).map(keyOf),
      });
      if (i % 3 === 0) await keeper.send();
      else void keeper.send();
    }
    return made;
  };
  return { edit, keeper, kept };
}

/** Has both devices send and read until neither has anything that the other has not. */
async function settle(devices: readonly Awaited<ReturnType<typeof openOn>>[]): Promise<Review[]> {
  const until = performance.now() + SETTLE_MS;
  for (;;) {
    for (const { keeper } of devices) await keeper.send();
    for (const { keeper } of devices) await keeper.read();
    const kept = await Promise.all(devices.map((device) => device.kept()));
    const copies = kept.map(({ review }) => review);
    const [first] = copies;
    const same = first !== undefined && copies.every((copy) => isSame(copy, first));
    if ((same && !kept.some(hasUnsent)) || performance.now() > until) return copies;
  }
}

/** What a later edit of the same sitting, or one that had it on its screen, was written in place of. */
function knowinglyReplaced(written: readonly Edit[]): Set<string> {
  const replaced = new Set(written.flatMap(({ over }) => over));
  const last = new Map<string, string>();
  for (const { key, competency } of written) {
    const field = `${key.split(":")[0]} ${competency}`;
    const before = last.get(field);
    if (before !== undefined) replaced.add(before);
    last.set(field, key);
  }
  return replaced;
}

const keyOf = ({ writer, count }: { writer: string; count: number }) => `${writer}:${count}`;

function commentsOf({ competencies }: Review): string {
  return JSON.stringify(
    Object.entries(competencies).map(([id, { comment }]) => [id, (comment ?? []).map(keyOf)]),
  );
}

/** The app asks its own address; here that is the server's. */
async function withFetchTo<T>(origin: string, work: () => Promise<T>): Promise<T> {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    real(typeof input === "string" ? new URL(input, origin) : input, init);
  return work().finally(() => {
    globalThis.fetch = real;
  });
}
