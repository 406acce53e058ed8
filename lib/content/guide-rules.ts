/** Rules for the parts of the role guide that are not about one competency. */
import type { GuideData } from "@/lib/model/role-guide";
import type { ContentFault } from "./fault";
import { proseProblems } from "./prose-rules";

const CAPSTONE = { least: 60, most: 80, proofs: 8 };

/** Below `guide/`; each part of the guide and the file it stands in. */
const FILES: Record<string, string> = {
  alignments: "alignments",
  frameworks: "alignments",
  practices: "practices",
  further_practices: "practices",
  challenges: "challenges",
  soft_skill_guides: "soft-skill-guides",
  capstones: "capstones",
  overview: "role",
  responsibilities: "role",
  industries: "role",
  soft_skills: "role",
  practices_intro: "role",
  challenges_intro: "role",
  career: "career",
  negotiation: "career",
  achievement_story: "career",
  market: "market",
  salary: "market",
  facts: "market",
  contradictions: "contradictions",
  report_figures: "report-figures",
  interests: "interests",
  source: "source-index",
};

/** The file of a part of the guide, below the folder of its model version. */
export function guideFile(part: string): string {
  return `guide/${FILES[part] ?? part}.ts`;
}

export function guideFaults(guide: GuideData, ids: Ids): ContentFault[] {
  const { competencies: _entries, model: _model, ...parts } = guide;
  return [
    ...Object.entries(parts).flatMap(([part, value]) => proseFaults(guideFile(part), "", value)),
    ...capstoneFaults(guide),
    ...coverageFaults(guide, ids),
    ...stageFaults(guide),
    ...referenceFaults(guide, ids),
  ];
}

/** What the requirement model has, for checking what the guide points to. */
export type Ids = { competencies: ReadonlySet<string>; practices: readonly string[] };

/** Walks every text; addresses and ids are not prose. */
function proseFaults(file: string, where: string, value: unknown): ContentFault[] {
  if (typeof value === "string")
    return proseProblems(value).map((problem) => ({ file, where, problem }));
  if (Array.isArray(value))
    return value.flatMap((item, i) =>
      proseFaults(file, `${where} ${nameOf(item) ?? i + 1}`.trim(), item),
    );
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .filter(([key]) => !["url", "id", "targets"].includes(key))
      .flatMap(([key, item]) => proseFaults(file, `${where}, ${key}`.replace(/^, /, ""), item));
  return [];
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const { id, practice, line } = item as Record<string, unknown>; // read only, checked below
  const name = id ?? practice ?? (line === undefined ? undefined : `line ${line}`);
  return name === undefined ? undefined : String(name);
}

function capstoneFaults({ capstones }: GuideData): ContentFault[] {
  return capstones.flatMap(({ id, milestones }) => {
    const file = guideFile("capstones");
    const hours = milestones.reduce((sum, milestone) => sum + milestone.hours, 0);
    const proofs = new Set(milestones.flatMap(({ proves }) => proves)).size;
    return [
      ...(hours < CAPSTONE.least || hours > CAPSTONE.most
        ? [
            {
              file,
              where: id,
              problem: `its milestones take ${hours} hours; ${CAPSTONE.least} to ${CAPSTONE.most} are asked for`,
            },
          ]
        : []),
      ...(proofs < CAPSTONE.proofs
        ? [
            {
              file,
              where: id,
              problem: `proves ${proofs} competencies; at least ${CAPSTONE.proofs} are asked for`,
            },
          ]
        : []),
    ];
  });
}

function coverageFaults(guide: GuideData, ids: Ids): ContentFault[] {
  const entries = Object.values(guide.competencies).flat();
  const missing = [...ids.competencies].filter(
    (id) => entries.filter(({ competency }) => competency === id).length !== 1,
  );
  const practices = ids.practices.filter(
    (id) => !guide.practices.some(({ practice }) => practice === id),
  );
  return [
    ...missing.map((id) => ({
      file: "guide/competencies/",
      where: id,
      problem: "needs exactly one entry in the guide",
    })),
    ...practices.map((id) => ({
      file: guideFile("practices"),
      where: id,
      problem: "has no explanation of its answers",
    })),
  ];
}

/** Reports tell of the next role by the stage after this one. */
function stageFaults({ career }: GuideData): ContentFault[] {
  return career.stages.some(({ id }) => id === "after")
    ? []
    : [{ file: guideFile("career"), where: "stages", problem: "has no stage with the id “after”" }];
}

/** Every pointer to a competency or a figure must lead somewhere. */
function referenceFaults(guide: GuideData, ids: Ids): ContentFault[] {
  const figures = new Set(guide.facts.flatMap((fact) => fact.figures.map(({ id }) => id)));
  const unknown = (part: string, where: string, list: readonly (string | null)[]): ContentFault[] =>
    list
      .filter((id) => id !== null && id !== "role" && !ids.competencies.has(id))
      .map((id) => ({
        file: guideFile(part),
        where,
        problem: `points to “${id}”, which is no competency`,
      }));
  const unknownFigures = (part: string, where: string, list: readonly string[]): ContentFault[] =>
    list
      .filter((figure) => !figures.has(figure))
      .map((figure) => ({
        file: guideFile(part),
        where,
        problem: `points to “${figure}”, which is no figure in guide/market.ts`,
      }));
  return [
    ...Object.entries(guide.competencies).flatMap(([group, entries]) =>
      entries.flatMap(({ competency, boundaries }) =>
        unknown(`competencies/${group}`, competency, [
          competency,
          ...boundaries.outside.map(({ see }) => see),
        ]),
      ),
    ),
    ...guide.challenges.flatMap(({ id, competencies }) => unknown("challenges", id, competencies)),
    ...guide.further_practices.flatMap(({ id, competencies }) =>
      unknown("further_practices", id, competencies),
    ),
    ...guide.soft_skill_guides.flatMap(({ id, competency }) =>
      unknown("soft_skill_guides", id, [competency]),
    ),
    ...guide.capstones.flatMap(({ id, milestones }) =>
      unknown(
        "capstones",
        id,
        milestones.flatMap(({ proves }) => proves),
      ),
    ),
    ...guide.alignments.flatMap(({ about }) => unknown("alignments", about, [about])),
    ...Object.entries(guide.report_figures).flatMap(([who, named]) =>
      unknownFigures("report_figures", who, named),
    ),
    ...guide.contradictions.flatMap(({ id, figures: named, competencies }) => [
      ...unknown("contradictions", id, competencies),
      ...unknownFigures("contradictions", id, named),
    ]),
  ];
}
