/** Snapshot links that were tampered with, and what becomes of them when they are opened. */

import { sha256 } from "@noble/hashes/sha2.js";
import { base64urlnopad } from "@scure/base";
import { deflateSync, strToU8 } from "fflate";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { type Result, resultSchema } from "@/lib/model/result";
import { LIMITS } from "@/lib/model/vocabulary";
import { mulberry32 } from "@/lib/scoring/normal-draws";
import { packResult } from "@/lib/share/payload";
import { decodeSnapshot, encodeSnapshot } from "@/lib/share/snapshot";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#=%+/ é\u0000";
const HEADER_BYTES = 3;
const CHECKSUM_BYTES = 4;
/** One mutation in so many has a right length and checksum, so that it gets past them to what reads the body. */
const SEALED = 8;

/** Texts that no honest link holds, some of them much larger once inflated. */
const HOSTILE_TEXTS: readonly Uint8Array[] = [
  '{"__proto__":{"n":"x"}}',
  '{"n":"x","constructor":{"prototype":{"n":"x"}}}',
  '{"e":{"__proto__":[["x"]],"1":[["x"]]}}',
  '{"e":{"constructor":[["x"]],"toString":[["x"]]}}',
  '{"p":{"__proto__":"2026-01-01","toString":"2026-01-01"}}',
  '{"n":{"toString":"x"}}',
  '{"e":[[["x"]]]}',
  '{"e":{"1":[["x","javascript:alert(1)"]]}}',
  "[".repeat(60_000),
  `{"n":"${"a".repeat(60_000)}"}`,
  `{"n":"${"a".repeat(10_000_000)}"}`,
  `{"e":${'{"1":'.repeat(10_000)}1${"}".repeat(10_000)}}`,
].map((text) => deflateSync(strToU8(text), { level: 9 }));

export type Opening = {
  links: number;
  crashes: number;
  /** Opened, but not what a link holds, or not the one link of what it holds. */
  wrong: number;
  /** Opened, being another real link. */
  real: number;
  slowest: number;
  /** Most bytes that opening one link took. */
  most: number;
};

/**
 * Opens `count` mutated links, the same ones for the same seed, and hostile ones among them.
 *
 * @param bytes how much memory is in use, for what opening takes; zero where nobody asks
 */
export async function openMutatedLinks(
  model: RequirementModel,
  results: readonly Result[],
  count: number,
  bytes: () => number = () => 0,
): Promise<Opening> {
  const links = results.map((result) => encodeSnapshot(model, result) ?? "");
  const hostile = hostileLinks(model, results);
  const random = mulberry32(20_261_123);
  const found: Opening = { links: 0, crashes: 0, wrong: 0, real: 0, slowest: 0, most: 0 };
  const open = (fragment: string) => decodeSnapshot(fragment, async () => model);
  for (; found.links < count; found.links++) {
    const link = links[found.links % links.length] ?? "";
    const given = hostile[found.links] ?? mutate(link, random, found.links % SEALED === 0);
    if (links.includes(given)) continue;
    const before = bytes();
    const began = performance.now();
    const opened = await open(given).catch(() => undefined);
    const time = performance.now() - began;
    found.most = Math.max(found.most, bytes() - before);
    // A machine that was busy elsewhere shows in one try, a link that is slow to open in all of them.
    const again = time > 20 ? await quickestOf(3, () => open(given).catch(() => undefined)) : time;
    found.slowest = Math.max(found.slowest, Math.min(time, again));
    if (opened === undefined) found.crashes += 1;
    else if (opened.ok) {
      if (isReal(model, opened.result, given)) found.real += 1;
      else found.wrong += 1;
    }
  }
  return found;
}

function isReal(model: RequirementModel, result: Result, given: string): boolean {
  return resultSchema.safeParse(result).success && encodeSnapshot(model, result) === given;
}

async function quickestOf(times: number, trial: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await trial();
    taken.push(performance.now() - began);
  }
  return Math.min(...taken);
}

function mutate(link: string, random: () => number, sealed: boolean): string {
  const below = (end: number) => Math.floor(random() * end);
  if (sealed) return reseal(link, below);
  const at = below(link.length);
  const char = ALPHABET[below(ALPHABET.length)] ?? "";
  const end = at + 1 + below(12);
  const kinds = [
    () => link.slice(0, at) + char + link.slice(at + 1),
    () => link.slice(0, at) + link.slice(end),
    () => link.slice(0, at) + char.repeat(1 + below(20)) + link.slice(at),
    () => link.slice(0, at) + [...link.slice(at, end)].reverse().join("") + link.slice(end),
    () => link.slice(0, end) + link.slice(at),
    () => link.slice(0, at),
    () => link.slice(at),
    () => `${below(12_000)}.${link.slice(2)}`,
    () => link.slice(0, at) + String.fromCharCode(below(0xffff)) + link.slice(at + 1),
    () => link + link.slice(0, below(2 * LIMITS.link)),
  ];
  return kinds[below(kinds.length)]?.() ?? link;
}

/** Some bytes of the body changed, with a header and a checksum that fit. */
function reseal(link: string, below: (end: number) => number): string {
  const body = base64urlnopad
    .decode(link.slice(2))
    .subarray(HEADER_BYTES, -CHECKSUM_BYTES)
    .slice(0, below(4) === 0 ? -1 - below(20) : undefined);
  for (let times = 1 + below(4); times > 0; times--) body[below(body.length)] = below(256);
  return seal(1, body);
}

function seal(modelVersion: number, body: Uint8Array): string {
  const head = Uint8Array.of(modelVersion, body.length >> 8, body.length & 255, ...body);
  return `1.${base64urlnopad.encode(Uint8Array.of(...head, ...sha256(head).subarray(0, CHECKSUM_BYTES)))}`;
}

function hostileLinks(model: RequirementModel, results: readonly Result[]): string[] {
  return results.flatMap((result) =>
    HOSTILE_TEXTS.map((text) => seal(model.version, packResult(model, result, text))),
  );
}
