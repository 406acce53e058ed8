import { afterEach, beforeEach, expect, test, vi } from "vitest";

const FRAME = 16;
let afterPaint: typeof import("./after-paint").afterPaint;
const press = (type: string) => window.dispatchEvent(new Event(type));

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("requestAnimationFrame", (work: () => void) => setTimeout(work, FRAME));
  ({ afterPaint } = await import("./after-paint"));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("work waits for a frame and a moment", () => {
  const work = vi.fn();
  afterPaint(work);
  vi.advanceTimersByTime(FRAME + 49);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledOnce();
});

test("while something is pressed it waits, and comes soon after the release", () => {
  const work = vi.fn();
  afterPaint(work);
  vi.advanceTimersByTime(FRAME);
  press("pointerdown");
  vi.advanceTimersByTime(400);
  expect(work).not.toHaveBeenCalled();
  press("pointerup");
  vi.advanceTimersByTime(49);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(101);
  expect(work).toHaveBeenCalledOnce();
});

test("a second press goes on making it wait", () => {
  const work = vi.fn();
  afterPaint(work);
  press("pointerdown");
  press("pointerup");
  vi.advanceTimersByTime(40);
  press("pointerdown");
  vi.advanceTimersByTime(400);
  expect(work).not.toHaveBeenCalled();
  press("pointercancel");
  vi.advanceTimersByTime(150);
  expect(work).toHaveBeenCalledOnce();
});

test("a press whose end is never heard holds it up for a second", () => {
  const work = vi.fn();
  afterPaint(work);
  press("pointerdown");
  vi.advanceTimersByTime(999);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60);
  expect(work).toHaveBeenCalledOnce();
});
