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
import { guideFaults, guideFile } from "./guide-rules";
import { resourceFaults } from "./resource-rules";
import { resumeWordsFaults, resumeWordsFile } from "./resume-words-rules";
import { statementFaults } from "./statement-rules";

/** Group of competencies to the name of its file, the same in `competencies/` and `guide/competencies/`. */
const GROUP_FILES: Record<string, string> = {
  pl: "programming-languages",
  ml: "machine-learning",
  fw: "frameworks",
  de: "data-engineering",
  cl: "cloud",
  se: "software-engineering",
  op: "mlops",
  ex: "experimentation",
  re: "responsible-ml",
  so: "soft-skills",
  ld: "leadership",
  do: "industry-domain",
};

/** Faults of shape first: while there are any, the finer rules are not asked. */
export function contentFaults(
  model: ModelData,
  guide: GuideData,
  words: DeepReadonly<ResumeWords>,
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
      list.flatMap((entry) => statementFaults(`competencies/${GROUP_FILES[group]}.ts`, entry)),
    ),
    ...resourceFaults(model),
    ...Object.entries(guide.competencies).flatMap(([group, list]) =>
      list.flatMap((entry) =>
        competencyGuideFaults(`guide/competencies/${GROUP_FILES[group]}.ts`, entry),
      ),
    ),
    ...guideFaults(guide, ids),
    ...resumeWordsFaults(words, ids.competencies),
  ];
}

function modelShapeFaults(model: ModelData): ContentFault[] {
  const whole = withWeights(model);
  return shapeFaults(requirementModelSchema.safeParse(whole), whole, (part, item) =>
    part === "competencies"
      ? `competencies/${GROUP_FILES[item.slice(0, 2)]}.ts`
      : `${part.replaceAll("_", "-")}.ts`,
  );
}

function guideShapeFaults(guide: GuideData): ContentFault[] {
  const whole = withoutGroups(guide);
  return shapeFaults(roleGuideSchema.safeParse(whole), whole, (part, item) =>
    part === "competencies"
      ? `guide/competencies/${GROUP_FILES[item.slice(0, 2)]}.ts`
      : guideFile(part),
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
