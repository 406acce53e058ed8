/**
 * After all tests: the server's log, its store and every request that it was sent are searched for what
 * people typed, their answers, their secrets and their tokens.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { sampleResult } from "@/lib/models";
import { decodeReviewLink, encodeReviewLink } from "@/lib/share/review-link";
import { coachKeys, type OwnerKeys, ownerKeys, readerKeys } from "@/lib/share/review-secrets";
import { findTraces } from "./fixtures/find-traces";
import { MARKERS } from "./fixtures/markers";
import { logFile, rememberedFile, sentFile, storeFolder } from "./fixtures/traces";

/** What only an unsealed result, review or draft has in it. */
const FORMS = [
  "headroom-result/",
  "headroom-review/",
  "headroom-draft/",
  '"confidence"',
  '"answers":',
];

const sent = () => readFileSync(sentFile);
const said = () => readFileSync(logFile);
const stored = () =>
  Buffer.concat(readdirSync(storeFolder).map((name) => readFileSync(join(storeFolder, name))));

test("what people typed and answered, and each secret of a link, is in no request, no log and no store", () => {
  const words = [...typedWords(), ...FORMS];
  expect(words.length).toBeGreaterThan(20);
  const secrets = remembered().flatMap(rungsOf);
  for (const [where, bytes] of places())
    expect([where, findTraces(bytes, [...new Set([...words, ...secrets])])]).toEqual([where, []]);
});

test("tokens travel in their header alone, and are neither stored nor written down", () => {
  const requests = sent().toString("latin1");
  const header = /^authorization: *bearer ([A-Za-z0-9_-]+)\r$/gim;
  const tokens = [...new Set([...requests.matchAll(header)].map(([, token]) => token ?? ""))];
  const elsewhere = Buffer.from(requests.replaceAll(header, ""), "latin1");
  for (const [where, bytes] of [
    ["requests", elsewhere],
    ["log", said()],
    ["store", stored()],
  ] as const) {
    expect([where, findTraces(bytes, tokens)]).toEqual([where, []]);
  }
});

test("the log knows no document, no query and no fragment, and no request had a cookie", () => {
  const requests = sent().toString("latin1");
  const ids = [...requests.matchAll(/\/api\/documents\/([A-Za-z0-9_-]{22})/g)].map(
    ([, id]) => id ?? "",
  );
  expect(findTraces(said(), [...new Set(ids)])).toEqual([]);
  const routes = said()
    .toString("utf8")
    .split("\n")
    .filter((line) => line.includes('"event":"request"'))
    .map((line): unknown => JSON.parse(line).route);
  expect(routes.filter((route) => /[?#]/.test(String(route)))).toEqual([]);
  // But for the one that e2e/policy.spec.ts plants to see that the watch sees it.
  expect(requests.match(/^cookie: (?!planted=1\r?$).*/gim) ?? []).toEqual([]);
  expect(requests).not.toMatch(/^[A-Z]+ \S*#\S* HTTP/m);
});

test("the search could have found something", () => {
  const word = MARKERS.evidence;
  const packed = deflateRawSync(JSON.stringify({ text: word }));
  for (const planted of [
    word.toUpperCase(),
    encodeURIComponent(word),
    Buffer.from(word, "utf16le"),
    Buffer.from(`x ${word} y`).toString("base64url"),
    Buffer.from(`xy ${word} y`).toString("base64"),
    Buffer.from(word).toString("hex"),
    packed.toString("base64url"),
    Buffer.concat([Buffer.of(1), packed]).toString("base64url"),
  ]) {
    const bytes = Buffer.concat([
      Buffer.from("before "),
      Buffer.from(planted),
      Buffer.from(" after"),
    ]);
    expect(findTraces(bytes, [word, MARKERS.coach]), String(planted)).toEqual([word]);
  }
  expect(sent().toString("latin1")).toMatch(/^GET \/ HTTP\/1\.1\r$/m);
  expect(said().toString()).toContain('"event":"request"');
  expect(stored().toString("latin1")).toContain("SQLite format 3");
});

function places(): [string, Buffer][] {
  return [
    ["requests", sent()],
    ["log", said()],
    ["store", stored()],
  ];
}

/** The markers, the sample's own texts, and every long text that a spec types, as the spec has it. */
function typedWords(): string[] {
  const typed =
    /(?:\.(?:fill|pressSequentially|type|insertText)\(|typeInto\([^"`;]*,\s*)"([^"\n]{12,})"/g;
  const specs = readdirSync("e2e").filter((name) => name.endsWith(".spec.ts"));
  const fromSpecs = specs.flatMap((name) =>
    [...readFileSync(join("e2e", name), "utf8").matchAll(typed)].map(([, text]) => text ?? ""),
  );
  const fromSample = Object.values(sampleResult.answers).flatMap((answer) =>
    "level" in answer ? (answer.evidence ?? []).map(({ text }) => text) : [],
  );
  const name = sampleResult.name ?? "";
  return [...new Set([...Object.values(MARKERS), ...fromSpecs, ...fromSample, name])].filter(
    (text) => text.length >= 12,
  );
}

function remembered(): string[] {
  try {
    return readFileSync(rememberedFile, "utf8").split("\n").filter(Boolean);
  } catch {
    // No spec that ran has seen a secret.
    return [];
  }
}

/** Every rung of the ladder below a secret that a spec has seen, and its content key. */
function rungsOf(line: string): string[] {
  const link = decodeReviewLink(line.slice(line.indexOf("#") + 1));
  if (!link.ok) return [line, ...rungs(ownerKeys(line))];
  const keys = { o: ownerKeys, c: coachKeys, v: readerKeys }[link.kind](link.secret);
  return [encodeReviewLink(link.kind, link.secret).slice(2), ...rungs(keys)];
}

function rungs(keys: Partial<OwnerKeys>): string[] {
  // The id and the hash of a token are what the server is for.
  const { documentId: _id, coachTokenHash: _hash, ownerToken, coachToken, ...secrets } = keys;
  return Object.values(secrets);
}
