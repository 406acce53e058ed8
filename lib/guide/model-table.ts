/** The requirement model as rows, under the general role and under each industry. */
import type { RequirementModel, Variant } from "@/lib/model/requirement-model";
import { VARIANTS } from "@/lib/model/vocabulary";
import { resolveRequirements } from "@/lib/scoring/requirements";

/** What is asked under one view; undefined where it asks nothing. */
export type Asked = { level: number; weight: number; gate: boolean };

export type ModelRow = {
  id: string;
  name: string;
  group: string;
  groupName: string;
  why: string;
  /** "4 + 1": by number of sections and by strength of wording. */
  weightParts: string;
  sections: number;
  asked: Partial<Record<View, Asked>>;
};

export const VIEWS = ["general", ...VARIANTS] as const;
export type View = (typeof VIEWS)[number];

export const SORTS = ["model", "name", "level", "weight", "sections"] as const;
export type Sort = (typeof SORTS)[number];

export type TableChoice = {
  view: View;
  group: string;
  /** "all", "gates" or a level as text. */
  only: string;
  words: string;
  sort: Sort;
  descending: boolean;
};

export function modelRows(model: RequirementModel): ModelRow[] {
  const views = VIEWS.map((view) => {
    const requirements = resolveRequirements(model, view === "general" ? null : (view as Variant)); // the rest of VIEWS is VARIANTS
    return [
      view,
      new Map(requirements.map((requirement) => [requirement.id, requirement])),
    ] as const;
  });
  return model.competencies.map((competency) => ({
    id: competency.id,
    name: competency.name,
    group: competency.group,
    groupName: model.groups.find(({ id }) => id === competency.group)?.name ?? "",
    why: competency.why,
    weightParts: `${competency.weight_base} ${competency.weight_strength < 0 ? "−" : "+"} ${Math.abs(competency.weight_strength)}`,
    sections: competency.source_sections.length,
    asked: Object.fromEntries(
      views.flatMap(([view, requirements]) => {
        const asked = requirements.get(competency.id);
        return asked === undefined
          ? []
          : [[view, { level: asked.level, weight: asked.weight, gate: asked.floor !== undefined }]];
      }),
    ),
  }));
}

/** The rows that a choice leaves, in its order; ties keep the model's order. */
export function chooseRows(rows: readonly ModelRow[], choice: TableChoice): ModelRow[] {
  const wanted = choice.words.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = rows.filter((row) => {
    const asked = row.asked[choice.view];
    if (asked === undefined) return false;
    if (choice.group !== "all" && row.group !== choice.group) return false;
    if (choice.only === "gates" && !asked.gate) return false;
    if (/^\d$/.test(choice.only) && asked.level !== Number(choice.only)) return false;
    const text = `${row.id} ${row.name} ${row.groupName} ${row.why}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  if (choice.sort === "model") return choice.descending ? kept.reverse() : kept;
  const direction = choice.descending ? -1 : 1;
  return kept.sort((a, b) => direction * compare(a, b, choice));
}

function compare(a: ModelRow, b: ModelRow, { sort, view }: TableChoice): number {
  switch (sort) {
    case "name":
      return a.name.localeCompare(b.name, "en");
    case "level":
      return (a.asked[view]?.level ?? 0) - (b.asked[view]?.level ?? 0);
    case "weight":
      return (a.asked[view]?.weight ?? 0) - (b.asked[view]?.weight ?? 0);
    case "sections":
      return a.sections - b.sections;
    default:
      return 0;
  }
}
