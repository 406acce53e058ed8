/** What a link does that was tampered with: nothing. A few minutes for a million. */
import { getHeapStatistics } from "node:v8";
import { deflateSync, strToU8 } from "fflate";
import { fullResult, sparseResult } from "@/e2e/fixtures/results";
import { currentModel, sampleResult } from "@/lib/models";
import { INFLATE_CAP, unpackText } from "@/lib/share/free-text";
import { openMutatedLinks } from "@/lib/testing/mutated-links";
import { type Row, timeSince } from "./row";

const LINKS = 1_000_000;
const MOST_MS = 50;
const MOST_BYTES = 5_000_000;
const PROTOTYPES = [Object, Array, Map, Set, String, Number, Function, Promise, Uint8Array];

export async function prove(): Promise<Row[]> {
  return [await proveMutations(), proveBomb()];
}

async function proveMutations(): Promise<Row> {
  const began = performance.now();
  const before = ownKeys();
  const results = [sparseResult, sampleResult, fullResult];
  const found = await openMutatedLinks(currentModel, results, LINKS, bytesInUse);
  const changed = ownKeys() === before ? 0 : 1;
  const { crashes, wrong, real, slowest, most } = found;
  return {
    promise: "a link that was tampered with does no harm",
    tried: `ten kinds of damage, one in eight with a checksum that fits (${real} were real links)`,
    "how many": `${found.links} links`,
    result: `${crashes} crashes, ${wrong} wrong accepts, ${changed} prototypes changed; slowest ${slowest.toFixed(1)} ms, most ${(most / 1e6).toFixed(1)} MB`,
    ok: crashes + wrong + changed === 0 && slowest <= MOST_MS && most <= MOST_BYTES,
    time: timeSince(began),
  };
}

function proveBomb(): Row {
  const began = performance.now();
  const bomb = deflateSync(strToU8(JSON.stringify({ n: "a".repeat(200_000_000) })), { level: 9 });
  const before = bytesInUse();
  const start = performance.now();
  const opened = unpackText(currentModel, bomb, { answers: {} });
  const time = performance.now() - start;
  const taken = bytesInUse() - before;
  return {
    promise: "an inflate bomb stops at 64 KiB",
    tried: `200 MB in ${bomb.length} bytes`,
    "how many": "1 bomb",
    result: `${opened ? "opened" : "refused"} after ${time.toFixed(1)} ms and ${(taken / 1e6).toFixed(1)} MB`,
    ok: !opened && INFLATE_CAP === 64 * 1024 && time <= MOST_MS && taken <= MOST_BYTES,
    time: timeSince(began),
  };
}

/** Falls when rubbish is collected, so a difference may be too small, but not for all of a million. */
function bytesInUse(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

function ownKeys(): string {
  return PROTOTYPES.map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join()).join("|");
}
