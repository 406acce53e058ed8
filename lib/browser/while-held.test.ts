import { beforeEach, expect, test, vi } from "vitest";
import { whileHeld } from "./while-held";

const held = new DOMException("Internal error opening backing store", "UnknownError");

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

test("a store that a killed browser holds for a moment opens by itself", async () => {
  const open = vi
    .fn()
    .mockRejectedValueOnce(held)
    .mockRejectedValueOnce(held)
    .mockResolvedValue("open");
  const opened = whileHeld(open);
  await vi.advanceTimersByTimeAsync(400);
  expect(await opened).toBe("open");
  expect(open).toHaveBeenCalledTimes(3);
});

test("one that is held for longer is given up", async () => {
  const open = vi.fn().mockRejectedValue(held);
  const opened = expect(whileHeld(open)).rejects.toBe(held);
  await vi.advanceTimersByTimeAsync(1_400);
  await opened;
  expect(open).toHaveBeenCalledTimes(4);
});

test("a browser that keeps nothing is believed at once", async () => {
  const off = new DOMException("off", "SecurityError");
  const open = vi.fn().mockRejectedValue(off);
  await expect(whileHeld(open)).rejects.toBe(off);
  expect(open).toHaveBeenCalledTimes(1);
});
