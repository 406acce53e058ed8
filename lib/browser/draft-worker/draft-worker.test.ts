import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newDraft } from "@/lib/draft/draft";
import type { DraftSave } from "../save-draft";
import { DraftWorker } from "./draft-worker";
import type { WorkerRequest } from "./messages";

const SAVE: DraftSave = {
  model: { id: "role", version: 1 },
  id: "draft",
  change: { name: "Mine" },
};
const DRAFT = newDraft(SAVE.model, { id: "draft", name: "Mine", now: new Date(0) });

/** A worker that a test answers for. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly asked: unknown[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.last = this;
  }

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("nothing is written by a worker that is not ready", async () => {
  expect(await new DraftWorker("/worker.js").write(SAVE)).toBeUndefined();
  expect(FakeWorker.last.asked).toEqual([]);
});

test("each save gets its own answer, in whatever order they come", async () => {
  const drafts = new DraftWorker("/worker.js");
  const worker = FakeWorker.last;
  worker.say("ready");
  const saves = [drafts.write(SAVE), drafts.write(SAVE)];
  const [first, second] = worker.asked as WorkerRequest[];
  worker.say({ number: second?.number, plain: undefined });
  worker.say({ number: first?.number, plain: { draft: DRAFT } });
  expect(await Promise.all(saves)).toEqual([DRAFT, undefined]);
});

test("a worker that does not answer for two seconds is ended, and the page is told to write", async () => {
  const drafts = new DraftWorker("/worker.js");
  const worker = FakeWorker.last;
  worker.say("ready");
  const save = drafts.write(SAVE);
  await vi.advanceTimersByTimeAsync(1999);
  expect(worker.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await save).toBeUndefined();
  expect(worker.ended).toBe(true);
  expect(await drafts.write(SAVE)).toBeUndefined();
  expect(worker.asked).toHaveLength(1);
});

test("a worker that answered in time is not ended later", async () => {
  const drafts = new DraftWorker("/worker.js");
  const worker = FakeWorker.last;
  worker.say("ready");
  const save = drafts.write(SAVE);
  worker.say({ number: (worker.asked[0] as WorkerRequest).number, plain: { draft: DRAFT } });
  expect(await save).toEqual(DRAFT);
  await vi.advanceTimersByTimeAsync(5000);
  expect(worker.ended).toBe(false);
});

test("a worker whose script fails leaves everything to the page, what waits included", async () => {
  const drafts = new DraftWorker("/worker.js");
  const worker = FakeWorker.last;
  worker.say("ready");
  const save = drafts.write(SAVE);
  worker.dispatchEvent(new Event("error"));
  expect(await save).toBeUndefined();
  expect(await drafts.write(SAVE)).toBeUndefined();
});

test("a browser that starts no worker is no error", async () => {
  vi.stubGlobal("Worker", undefined);
  const drafts = new DraftWorker("/worker.js");
  drafts.open("draft");
  expect(await drafts.write(SAVE)).toBeUndefined();
});

test("a reading waits for a worker that has only just been started", async () => {
  const drafts = new DraftWorker("/worker.js");
  const reading = drafts.read("own");
  const worker = FakeWorker.last;
  expect(worker.asked).toEqual([{ number: 1, ask: { read: { own: "own" } } }]);
  await vi.advanceTimersByTimeAsync(3999);
  worker.say({ number: 1, plain: { draft: undefined } });
  expect(await reading).toEqual({ draft: undefined });
});

test("a worker whose script does not come for four seconds leaves reading to the page", async () => {
  const drafts = new DraftWorker("/worker.js");
  const reading = drafts.read(undefined);
  await vi.advanceTimersByTimeAsync(4000);
  expect(await reading).toBeUndefined();
  expect(FakeWorker.last.ended).toBe(true);
});

test("a worker that cannot reach what is stored leaves everything to the page at once", async () => {
  const drafts = new DraftWorker("/worker.js");
  const reading = drafts.read(undefined);
  FakeWorker.last.say("unable");
  expect(await reading).toBeUndefined();
  expect(await drafts.write(SAVE)).toBeUndefined();
  expect(FakeWorker.last.ended).toBe(true);
});
