import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newDraft } from "@/lib/draft/draft";
import type { DraftSave } from "../save-draft";
import type { WriteRequest } from "./messages";
import { DraftWriter } from "./writer";

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

test("nothing is asked of a worker that is not ready", async () => {
  expect(await new DraftWriter().write(SAVE)).toBeUndefined();
  expect(FakeWorker.last.asked).toEqual([]);
});

test("each save gets its own answer, in whatever order they come", async () => {
  const writer = new DraftWriter();
  const worker = FakeWorker.last;
  worker.say("ready");
  const saves = [writer.write(SAVE), writer.write(SAVE)];
  const [first, second] = worker.asked as WriteRequest[];
  worker.say({ number: second?.number, draft: undefined });
  worker.say({ number: first?.number, draft: DRAFT });
  expect(await Promise.all(saves)).toEqual([DRAFT, undefined]);
});

test("a worker that does not answer for two seconds is ended, and the page is told to write", async () => {
  const writer = new DraftWriter();
  const worker = FakeWorker.last;
  worker.say("ready");
  const save = writer.write(SAVE);
  await vi.advanceTimersByTimeAsync(1999);
  expect(worker.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await save).toBeUndefined();
  expect(worker.ended).toBe(true);
  expect(await writer.write(SAVE)).toBeUndefined();
  expect(worker.asked).toHaveLength(1);
});

test("a worker that answered in time is not ended later", async () => {
  const writer = new DraftWriter();
  const worker = FakeWorker.last;
  worker.say("ready");
  const save = writer.write(SAVE);
  worker.say({ number: (worker.asked[0] as WriteRequest).number, draft: DRAFT });
  expect(await save).toEqual(DRAFT);
  await vi.advanceTimersByTimeAsync(5000);
  expect(worker.ended).toBe(false);
});

test("a worker whose script fails leaves everything to the page, what waits included", async () => {
  const writer = new DraftWriter();
  const worker = FakeWorker.last;
  worker.say("ready");
  const save = writer.write(SAVE);
  worker.dispatchEvent(new Event("error"));
  expect(await save).toBeUndefined();
  expect(await writer.write(SAVE)).toBeUndefined();
});

test("a browser that starts no worker is no error", async () => {
  vi.stubGlobal("Worker", undefined);
  const writer = new DraftWriter();
  writer.open("draft");
  expect(await writer.write(SAVE)).toBeUndefined();
});
