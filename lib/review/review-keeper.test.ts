import { describe, expect, test } from "vitest";
import { reviewSchema } from "@/lib/model/review";
import { ID, MemoryShelf, MemoryStore } from "@/lib/testing/sealed-store";
import { type KeeperNews, ReviewKeeper } from "./review-keeper";
import { viewReview } from "./review-view";

function sitting(
  shelf: MemoryShelf,
  documents: MemoryStore,
  writer: string,
  now = "2026-11-24T10:00:00.000Z",
) {
  const news: KeeperNews[] = [];
  const keeper = new ReviewKeeper({
    id: ID,
    shelf,
    documents,
    writer,
    clock: () => new Date(now),
    tell: (one) => news.push(one),
  });
  return { keeper, news, sent: () => news.filter(({ sent }) => sent).at(-1)?.sent };
}

const ACTION = "0b8ff2d4-8f0c-4d1c-9c6e-0d6f2f0f3a01";
const comment = (competency: string, text: string) =>
  ({ kind: "comment", competency, text, over: undefined }) as const;
const day = (due: string) => ({ kind: "action", id: ACTION, change: { due }, over: {} }) as const;
const onServer = (store: MemoryStore) =>
  viewReview(reviewSchema.parse(JSON.parse(store.review?.content ?? "")));

describe("a review that is kept", () => {
  test("is on the device before it is sent, and says what the server has", async () => {
    const [shelf, store] = [new MemoryShelf(), new MemoryStore()];
    const { keeper, news, sent } = sitting(shelf, store, "laptop00");
    await keeper.change(comment("pl.python", "Two scripts in use."));
    expect(news.at(-1)?.device).toEqual({ state: "saved" });
    expect(store.review).toBeNull();
    await keeper.send();
    expect(sent()).toBe("sent");
    expect(shelf.kept?.sentAt).toBe("2026-11-24T10:00:00.000Z");
    await keeper.send();
    expect(store.writes).toBe(1);
  });

  test("loses no key that is typed while the one before is being written", async () => {
    const shelf = new MemoryShelf();
    const { keeper, news } = sitting(shelf, new MemoryStore(), "laptop00");
    const write = shelf.change.bind(shelf);
    let typed: Promise<void> | undefined;
    shelf.change = async (id, change) => {
      const written = write(id, (kept) => {
        const after = change(kept);
        // Between the write and the word that it is on disk.
        typed ??= keeper.change(comment("pl.python", "Seen it"));
        return after;
      });
      return written;
    };
    await keeper.change(comment("pl.python", "Seen i"));
    await typed;
    expect(viewReview(shelf.kept!.review).competencies["pl.python"]?.comment).toBe("Seen it");
    expect(news.at(-1)?.device).toEqual({ state: "saved" });
  });

  test("of which nothing was written sends nothing", async () => {
    const store = new MemoryStore();
    const { keeper, sent } = sitting(new MemoryShelf(), store, "laptop00");
    await keeper.send();
    expect([store.writes, sent()]).toEqual([0, "idle"]);
  });

  test("waits without a network and goes when it is back", async () => {
    const [shelf, store] = [new MemoryShelf(), new MemoryStore()];
    const { keeper, news, sent } = sitting(shelf, store, "laptop00");
    store.refusal = { ok: false, reason: "offline" };
    await keeper.change(comment("pl.python", "Written on a train."));
    await keeper.send();
    expect(news.at(-1)).toEqual({ sent: "offline", again: 15 });
    store.refusal = undefined;
    await keeper.send();
    expect(sent()).toBe("sent");
    expect(onServer(store).competencies["pl.python"]?.comment).toBe("Written on a train.");
  });

  test("whose link ended keeps what the coach wrote and lets go of what the candidate shared", async () => {
    const [shelf, store] = [new MemoryShelf(), new MemoryStore()];
    const { keeper, sent } = sitting(shelf, store, "laptop00");
    store.refusal = { ok: false, reason: "gone" };
    await keeper.change(comment("pl.python", "Written too late."));
    await keeper.send();
    expect(sent()).toBe("gone");
    expect(shelf.kept).toMatchObject({ closed: { reason: "gone" }, result: { name: "Ada" } });
    expect(shelf.kept?.result.answers).toEqual({});
    expect(shelf.kept).not.toHaveProperty("note");
    await keeper.change(comment("pl.python", "And further."));
    await keeper.send();
    expect(viewReview(shelf.kept!.review).competencies["pl.python"]?.comment).toBe("And further.");
  });

  test("whose link ran out is told as that, also once the server has forgotten it", async () => {
    const [shelf, store] = [new MemoryShelf(), new MemoryStore()];
    const { keeper, sent } = sitting(shelf, store, "laptop00", "2026-12-20T10:00:00.000Z");
    store.refusal = { ok: false, reason: "gone" };
    await keeper.change(comment("pl.python", "Written too late."));
    await keeper.send();
    expect(sent()).toBe("expired");
    expect(shelf.kept?.closed?.reason).toBe("expired");
  });

  test("is sent again to a server that was set back to a backup", async () => {
    const [shelf, store] = [new MemoryShelf(), new MemoryStore()];
    const { keeper, sent } = sitting(shelf, store, "laptop00");
    await keeper.change(comment("pl.python", "Before the backup."));
    await keeper.send();
    const backup = store.review;
    for (const text of ["After it.", "And later."]) {
      await keeper.change(comment("op.deploy", text));
      await keeper.send();
    }
    store.review = backup;
    await keeper.read();
    await keeper.send();
    expect(sent()).toBe("sent");
    expect(onServer(store).competencies["op.deploy"]?.comment).toContain("And later.");
    expect(onServer(store).competencies["pl.python"]?.comment).toBe("Before the backup.");

    store.review = null;
    await keeper.change(comment("pl.python", "Before and after."));
    await keeper.send();
    expect(sent()).toBe("sent");
    expect(onServer(store).competencies["pl.python"]?.comment).toContain("Before and after.");
  });

  test("that the device cannot store says so and goes along with the next change", async () => {
    const [shelf, store] = [new MemoryShelf(), new MemoryStore()];
    const { keeper, news } = sitting(shelf, store, "laptop00");
    shelf.broken = true;
    await keeper.change(comment("pl.python", "First"));
    expect(news.at(-1)?.device).toMatchObject({ state: "failed" });
    expect(keeper.unwritten).toHaveLength(1);
    shelf.broken = false;
    await keeper.change(comment("ml.deep", "Second"));
    const { competencies } = viewReview(shelf.kept!.review);
    expect([competencies["pl.python"]?.comment, competencies["ml.deep"]?.comment]).toEqual([
      "First",
      "Second",
    ]);
  });

  test("leaves out a change that could not be read again, says so, and goes on with good ones", async () => {
    const [shelf, store] = [new MemoryShelf(), new MemoryStore()];
    const { keeper, news, sent } = sitting(shelf, store, "laptop00");
    await keeper.change(day("2027-03-15"));
    await keeper.change(day("202777-03-15"));
    expect(news.at(-1)).toMatchObject({ device: { state: "unreadable" }, kept: shelf.kept });
    expect(keeper.unwritten).toEqual([]);
    await keeper.send();
    expect(sent()).toBe("sent");
    expect(onServer(store).actions).toMatchObject([{ due: "2027-03-15" }]);

    shelf.broken = true;
    await keeper.change(day("202777-03-15"));
    shelf.broken = false;
    await keeper.change(comment("pl.python", "Good"));
    expect(viewReview(shelf.kept!.review)).toMatchObject({
      actions: [{ due: "2027-03-15" }],
      competencies: { "pl.python": { comment: "Good" } },
    });
    await keeper.change(comment("pl.python", "Good again"));
    expect(news.at(-1)?.device).toEqual({ state: "saved" });
    await keeper.send();
    expect(onServer(store).competencies["pl.python"]?.comment).toBe("Good again");
  });

  test("does not say for ever that it is sending where the device lost it or cannot store it", async () => {
    const [shelf, store] = [new MemoryShelf(), new MemoryStore()];
    const { keeper, news, sent } = sitting(shelf, store, "laptop00");
    await keeper.change(comment("pl.python", "Seen it"));
    shelf.broken = true;
    await keeper.send();
    expect(news.at(-1)).toMatchObject({ device: { state: "failed" }, sent: "idle", again: 60 });
    expect(await keeper.read()).toBe(false);
    shelf.broken = false;
    await keeper.send();
    expect(sent()).toBe("sent");

    await keeper.change(comment("pl.python", "Seen it twice"));
    shelf.kept = undefined;
    await keeper.send();
    expect(sent()).toBe("idle");
  });
});

test("two devices that write 100 comments each at the same time overwrite none", async () => {
  const store = new MemoryStore();
  const devices = ["laptop00", "phone000"].map((writer) => {
    const shelf = new MemoryShelf();
    return { writer, shelf, ...sitting(shelf, store, writer) };
  });
  await Promise.all(
    devices.map(async ({ keeper, writer }, place) => {
      for (let i = 0; i < 100; i += 1) {
        // Every third on a competency that both write to.
        const own = `${place === 0 ? "aa" : "bb"}.${word(i)}`;
        await keeper.change(comment(i % 3 === 0 ? `cc.${word(i)}` : own, `${writer} ${i}`));
        void keeper.send();
        if (i % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
      }
    }),
  );
  for (let round = 0; round < 6; round += 1) {
    for (const { keeper } of devices) await keeper.send();
    for (const { keeper } of devices) await keeper.read();
  }
  const all = JSON.stringify(viewReview(JSON.parse(store.review!.content)));
  for (const { writer } of devices) {
    for (let i = 0; i < 100; i += 1) expect(all).toMatch(new RegExp(`${writer} ${i}\\b`));
  }
  const [one, other] = devices.map(({ shelf }) => JSON.stringify(shelf.kept?.review));
  expect(one).toBe(other);
});

const word = (i: number) =>
  String(i).replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)));
