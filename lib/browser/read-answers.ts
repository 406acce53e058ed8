/** Answers from elsewhere: a file or a snapshot link. Nothing of it leaves the browser. */
import "client-only";
import type { Draft } from "@/lib/draft/draft";
import type { ResumeFindings } from "@/lib/import/find-in-resume";
import { modelNamedIn, readImport } from "@/lib/import/read-import";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { ResumeWords } from "@/lib/model/resume-words";
import { paths } from "@/lib/paths";
import { fragmentOf } from "@/lib/share/fragment-of";
import { linkFamily } from "@/lib/share/link-family";
import { decodeSnapshot } from "@/lib/share/snapshot";
import { loadModel } from "./load-model";

export type ReadAnswers =
  | { ok: true; kind: "result"; result: Result; model: RequirementModel }
  | { ok: true; kind: "resume"; found: ResumeFindings }
  /** A sentence that names the place and the reason. */
  | { ok: false; reason: string };

/** Reads a file of this app or a CV. `model` is the one whose words a CV is read with. */
export async function readFile(file: Blob, model: Draft["model"]): Promise<ReadAnswers> {
  const text = await file.text();
  const named = modelNamedIn(text);
  const [found, words] = await Promise.all([
    named && loadModel(named.id, named.version),
    loadWords(model),
  ]);
  if (named?.id === model.id && found === undefined)
    return {
      ok: false,
      reason: `This file was made for version ${named.version} of the requirements, which this copy of Headroom does not have. Reload the page and try again.`,
    };
  const read = readImport(text, () => found, new Date(), words);
  if (read.ok) return read;
  return { ok: false, reason: `${read.path === "" ? "The file" : read.path} ${read.reason}.` };
}

/** Opens a snapshot link, with or without the address before its # sign. */
export async function readLink(link: string): Promise<ReadAnswers> {
  const fragment = fragmentOf(link);
  if (linkFamily(fragment) === "review") return { ok: false, reason: REVIEW_LINK };
  const opened = await decodeSnapshot(fragment, loadModel);
  return opened.ok
    ? { ok: true, kind: "result", result: opened.result, model: opened.model }
    : { ok: false, reason: LINK_REASONS[opened.reason] };
}

const REVIEW_LINK =
  "This is a review link, which lies on the server. Open it in the address bar of the browser.";
const LINK_REASONS = {
  empty: "This address holds no result: there is nothing after its # sign.",
  truncated: "This link was cut off: its end is missing. Copy the whole of it.",
  corrupt: "This is no result link, or some of its characters were changed on the way.",
  newer: "This link was made by a newer version of Headroom. Reload the page and try again.",
} as const;

async function loadWords({ id, version }: Draft["model"]): Promise<ResumeWords> {
  const answer = await fetch(paths.resumeWords(id, version));
  if (!answer.ok) throw new Error(`the words of a CV answered ${answer.status}`);
  return answer.json();
}
