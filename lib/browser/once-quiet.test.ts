import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onceQuiet } from "./once-quiet";

/** Tells the observers in place that a request has finished. */
let finishRequest: () => void;
let page: EventTarget & { readyState: string };

beforeEach(() => {
  vi.useFakeTimers();
  const watching = new Set<() => void>();
  finishRequest = () => {
    for (const tell of watching) tell();
  };
  page = Object.assign(new EventTarget(), { readyState: "complete" });
  vi.stubGlobal("document", page);
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.stubGlobal(
    "PerformanceObserver",
    class {
      constructor(private tell: () => void) {}
      observe({ type }: { type: string }) {
        if (type === "resource") watching.add(this.tell);
      }
      disconnect() {
        watching.delete(this.tell);
      }
    },
  );
});

afterEach(() => vi.useRealTimers());

test("each request puts it off, and it happens once", () => {
  const then = vi.fn();
  onceQuiet(2000, then);
  vi.advanceTimersByTime(1999);
  finishRequest();
  vi.advanceTimersByTime(1999);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(then).toHaveBeenCalledTimes(1);
  finishRequest();
  vi.advanceTimersByTime(10_000);
  expect(then).toHaveBeenCalledTimes(1);
});

test("a page that is still loading is waited for", () => {
  const then = vi.fn();
  page.readyState = "interactive";
  onceQuiet(2000, then);
  vi.advanceTimersByTime(10_000);
  expect(then).not.toHaveBeenCalled();
  page.dispatchEvent(new Event("load"));
  vi.advanceTimersByTime(2000);
  expect(then).toHaveBeenCalledTimes(1);
});

test.each(["interactive", "complete"])("who is not there any more is not called (%s)", (state) => {
  const then = vi.fn();
  page.readyState = state;
  const stop = onceQuiet(2000, then);
  stop();
  page.dispatchEvent(new Event("load"));
  finishRequest();
  vi.advanceTimersByTime(10_000);
  expect(then).not.toHaveBeenCalled();
});
