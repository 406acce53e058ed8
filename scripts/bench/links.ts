/** Snapshot links: their length, and what opening one costs, also where it was made to cost much. */
import fc from "fast-check";
import { currentModel, getModel } from "@/lib/models";
import { decodeSnapshot, encodeSnapshot } from "@/lib/share/snapshot";
import { resultOf } from "@/lib/testing/random-results";
import { fullResultOf } from "./calculations";
import { milliseconds, type Row } from "./row";

export async function measure(): Promise<Row[]> {
  const longest = encodeSnapshot(currentModel, fullResultOf(currentModel)) ?? "";
  const fragments = fc
    .sample(resultOf(currentModel), 200)
    .flatMap((result) => encodeSnapshot(currentModel, result) ?? [])
    .map((fragment, i) => (i % 2 === 0 ? fragment : damaged(fragment, i)));
  const load = async (id: string, version: number) => getModel(id, version);
  let slowest = 0;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  for (const fragment of fragments) {
    const began = performance.now();
    await decodeSnapshot(fragment, load);
    slowest = Math.max(slowest, performance.now() - began);
    most = Math.max(most, process.memoryUsage().heapUsed - before);
    globalThis.gc?.();
  }
  return [
    {
      what: "link of all answers and confidences, without its address",
      measured: `${longest.length} characters`,
      budget: "200 characters",
    },
    {
      what: "opening a link, slowest of 200, half of them damaged",
      measured: `${milliseconds(slowest)}, ${(most / 1e6).toFixed(1)} MB`,
      budget: "50 ms, 5 MB",
    },
  ];
}

function damaged(fragment: string, i: number): string {
  const place = (i * 7919) % fragment.length;
  return `${fragment.slice(0, place)}${fragment[place] === "A" ? "B" : "A"}${fragment.slice(place + 1)}`;
}
