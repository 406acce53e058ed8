/** The door for a file that a person brings: their own exported result, or a JSON Resume. */
import * as z from "zod/mini";
import { type FindModel, readResult } from "@/lib/model/read-result";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { type Result, resultSchema } from "@/lib/model/result";
import type { ResumeWords } from "@/lib/model/resume-words";
import { findInResume, type ResumeFindings } from "./find-in-resume";
import { parseJson } from "./parse-json";
import { readResume } from "./read-resume";
import { RESUME_PARTS } from "./resume-schema";

/**
 * `path` names the place in the document ("work[2].startDate", "answers.pl.python.level"), "" for the
 * whole file. `reason` goes on from it: "must be text", "is empty".
 */
export type ReadImport =
  | { ok: true; kind: "result"; result: Result; model: RequirementModel }
  | { ok: true; kind: "resume"; found: ResumeFindings }
  | { ok: false; path: string; reason: string };

const RESULT = "headroom-result/1";

/**
 * Reads the text of a file. `today` ends what is still going on, in UTC. Nothing is guessed: a part
 * that is read and cannot be understood refuses the file.
 */
export function readImport(
  text: string,
  findModel: FindModel,
  today: Date,
  words: ResumeWords,
): ReadImport {
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse("", parsed.reason);
  const { document } = parsed;
  if (typeof document !== "object" || document === null || Array.isArray(document))
    return refuse("", `holds ${kindOf(document)}; a result or a JSON Resume is one object`);

  const schema = schemaOf(document);
  if (schema?.startsWith("headroom-") || has(document, "answers"))
    return importResult(document, schema, findModel);
  if (!RESUME_PARTS.some((part) => has(document, part)))
    return refuse(
      "",
      "has neither what a result has (“schema”, “answers”) nor what a JSON Resume has (“basics”, “work”, “education”, “skills”)",
    );
  const read = readResume(document);
  if (!read.ok) return read;
  return { ok: true, kind: "resume", found: findInResume(read.resume, words, today) };
}

/** The requirement model that a result names, so that it can be loaded before the file is read. */
export function modelNamedIn(text: string): Result["model"] | undefined {
  const parsed = parseJson(text);
  const named = namesModel.safeParse(parsed.ok ? parsed.document : undefined);
  return named.success ? named.data.model : undefined;
}

const namesModel = z.object({ model: resultSchema.shape.model });

function importResult(
  document: object,
  schema: string | undefined,
  findModel: FindModel,
): ReadImport {
  if (schema !== undefined && schema !== RESULT) return refuse("schema", strangeSchema(schema));
  const read = readResult(document, findModel);
  if (read.ok) return { ok: true, kind: "result", result: read.result, model: read.model };
  return refuse(read.path, read.reason.replace(/^unknown /, "is an unknown "));
}

function schemaOf(document: object): string | undefined {
  const schema: unknown = has(document, "schema") ? Reflect.get(document, "schema") : undefined;
  return typeof schema === "string" ? schema : undefined;
}

function strangeSchema(schema: string): string {
  const [, kind, version] = /^headroom-([a-z]+)\/(\d{1,9})$/.exec(schema) ?? [];
  if (kind === "draft")
    return "says that this is a draft as a browser keeps it; import an exported result instead";
  if (kind === "result" && Number(version) > 1)
    return `was written by a newer version of Headroom (“${schema}”); reload this page or ask whoever runs the site to update it`;
  return `must be “${RESULT}”`;
}

function refuse(path: string, reason: string): ReadImport {
  return { ok: false, path, reason };
}

function kindOf(document: unknown): string {
  if (Array.isArray(document)) return "a list";
  if (document === null) return "null and nothing else";
  return typeof document === "string" ? "one text" : `one ${typeof document}`;
}

/** Own keys only: what every object inherits was given by no file. */
function has(document: object, key: string): boolean {
  return Object.hasOwn(document, key);
}
