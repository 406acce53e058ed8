/** The door for results from outside: a file, a line, a link, an import. */
import { faultOf } from "./fault";
import type { RequirementModel } from "./requirement-model";
import { type Result, resultSchema } from "./result";

/** `path` names the fault in the document ("answers.pl.python.level"), "" for the whole of it. */
export type ReadResult =
  | { ok: true; result: Result; model: RequirementModel }
  | { ok: false; path: string; reason: string };

export type FindModel = (id: string, version: number) => RequirementModel | undefined;

/**
 * Parses a result and checks it against the model it names: unknown keys, competencies, practices
 * and models are faults, never dropped in silence. The first fault is reported.
 */
export function readResult(document: unknown, findModel: FindModel): ReadResult {
  const parsed = resultSchema.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const fault = issue === undefined ? undefined : faultOf(issue);
    return {
      ok: false,
      path: fault?.path.join(".") ?? "",
      reason: fault?.reason ?? "is not a result",
    };
  }
  const result = parsed.data;
  const model = findModel(result.model.id, result.model.version);
  if (model === undefined) {
    const path = findModel(result.model.id, 1) === undefined ? "model.id" : "model.version";
    return { ok: false, path, reason: "unknown requirement model" };
  }
  const known = new Set(model.competencies.map((competency) => competency.id));
  const practices = new Set(model.practices.map((practice) => practice.id));
  const stranger = ownKeys(document, "answers").find((id) => !known.has(id));
  if (stranger !== undefined) {
    return { ok: false, path: `answers.${stranger}`, reason: "unknown competency" };
  }
  const oddPractice = ownKeys(document, "practices").find((id) => !practices.has(id));
  if (oddPractice !== undefined) {
    return { ok: false, path: `practices.${oddPractice}`, reason: "unknown practice" };
  }
  return { ok: true, result, model };
}

/** Keys of the document itself, so that one a parser dropped (`__proto__`) is still refused. */
function ownKeys(document: unknown, part: "answers" | "practices"): string[] {
  if (typeof document !== "object" || document === null) return [];
  const value: unknown = Reflect.get(document, part);
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
