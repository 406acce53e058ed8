/**
 * Reads a model, its guide and its words of CVs as an editor wrote them and says what is wrong, where, in plain words.
 * The build would fail on most of it too, but in the words of a programmer.
 */
import type * as z from "zod/mini";
import { withoutGroups, withWeights } from "@/lib/model/assemble";
import { article } from "@/lib/model/fault";
import type { DeepReadonly, ModelData } from "@/lib/model/requirement-model";
import { requirementModelSchema } from "@/lib/model/requirement-model";
import { type ResumeWords, resumeWordsSchema } from "@/lib/model/resume-words";
import { type GuideData, roleGuideSchema } from "@/lib/model/role-guide";
import { competencyGuideFaults } from "./competency-guide-rules";
import type { ContentFault } from "./fault";
import { competenciesFile } from "./group-files";
import { guideFaults, guideFile } from "./guide-rules";
import { type Released, releaseFaults } from "./release-rules";
import { resourceFaults } from "./resource-rules";
import { resumeWordsFaults, resumeWordsFile } from "./resume-words-rules";
import { statementFaults } from "./statement-rules";

/**
 * Faults of shape first: while there are any, the finer rules are not asked.
 *
 * @param released what counted when this version was released
 */
export function contentFaults(
  model: ModelData,
  guide: GuideData,
  words: DeepReadonly<ResumeWords>,
  released: Released | undefined,
): ContentFault[] {
  const shape = [
    ...modelShapeFaults(model),
    ...guideShapeFaults(guide),
    ...shapeFaults(resumeWordsSchema.safeParse(words), words, resumeWordsFile),
  ];
  if (shape.length > 0) return shape;
  const ids = {
    competencies: new Set(
      Object.values(model.competencies).flatMap((list) => list.map(({ id }) => id)),
    ),
    practices: model.practices.map(({ id }) => id),
  };
  return [
    ...Object.entries(model.competencies).flatMap(([group, list]) =>
      list.flatMap((entry) => statementFaults(competenciesFile(group), entry)),
    ),
    ...resourceFaults(model),
    ...Object.entries(guide.competencies).flatMap(([group, list]) =>
      list.flatMap((entry) => competencyGuideFaults(`guide/${competenciesFile(group)}`, entry)),
    ),
    ...guideFaults(guide, ids),
    ...resumeWordsFaults(words, ids.competencies),
    ...releaseFaults(model, released),
  ];
}

function modelShapeFaults(model: ModelData): ContentFault[] {
  const whole = withWeights(model);
  return shapeFaults(requirementModelSchema.safeParse(whole), whole, (part, item) =>
    part === "competencies" ? competenciesFile(item) : `${part.replaceAll("_", "-")}.ts`,
  );
}

function guideShapeFaults(guide: GuideData): ContentFault[] {
  const whole = withoutGroups(guide);
  return shapeFaults(roleGuideSchema.safeParse(whole), whole, (part, item) =>
    part === "competencies" ? `guide/${competenciesFile(item)}` : guideFile(part),
  );
}

function shapeFaults(
  parsed: z.core.util.SafeParseResult<unknown>,
  whole: object,
  fileOf: (part: string, item: string) => string,
): ContentFault[] {
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const [part = "", place = ""] = issue.path.map(String);
    const list: unknown = Reflect.get(whole, part);
    const entry: unknown = Array.isArray(list) ? list[Number(place)] : undefined;
    const item = String(
      typeof entry === "object" && entry !== null
        ? (Reflect.get(entry, "id") ??
            Reflect.get(entry, "competency") ??
            Reflect.get(entry, "practice") ??
            place)
        : place,
    );
    const rest = issue.path
      .slice(2)
      .map((step) => (typeof step === "number" ? step + 1 : String(step)));
    return {
      file: fileOf(part, item),
      where: [item, ...rest].join(", "),
      problem: inWords(issue, whole),
    };
  });
}

function inWords(issue: z.core.$ZodIssue, whole: object): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `has ${issue.keys.map((key) => `“${key}”`).join(", ")}, which nothing reads; is it a typing error?`;
    case "invalid_type":
      return valueAt(whole, issue.path) === undefined
        ? `is missing; it must be ${article(issue.expected)}`
        : `must be ${article(issue.expected)}`;
    case "too_small":
      return `is too short or too small; ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
    case "too_big":
      return `is too long or too large; at most ${issue.maximum}`;
    case "invalid_value":
      return `must be one of: ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return "is not written in the form that is asked for (see docs/content.md)";
    default:
      return "does not fit";
  }
}

function valueAt(whole: object, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    whole,
  );
}
