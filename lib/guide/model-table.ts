/** The table of the requirement model: its rows, and which of them a reader's choice leaves. */
import type { Variant } from "@/lib/model/requirement-model";

/** What is asked under one view; undefined where it asks nothing. */
export type Asked = { level: number; weight: number; gate: boolean };

export type ModelRow = {
  id: string;
  /** Address of its page. */
  path: string;
  name: string;
  group: string;
  groupName: string;
  why: string;
  /** "4 + 1": by number of sections and by strength of wording. */
  weightParts: string;
  sections: number;
  /** What industries add to the general requirement, in words; empty where none adds anything. */
  raises: string;
  asked: Partial<Record<View, Asked>>;
};

/** The general role, or the role in one industry. */
export type View = "general" | Variant;

/** "model" is the order of the groups. */
export type Sort = "model" | "name" | "level" | "weight" | "sections";

export type TableChoice = {
  view: View;
  group: string;
  /** "all", "gates" or a level as text. */
  only: string;
  words: string;
  sort: Sort;
  descending: boolean;
};

/** The rows that a choice leaves, in its order; ties keep the model's order. */
export function chooseRows(rows: readonly ModelRow[], choice: TableChoice): ModelRow[] {
  const wanted = choice.words.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = rows.filter((row) => {
    const asked = row.asked[choice.view];
    // The general view also lists what only an industry asks, so that the table is whole.
    if (asked === undefined && choice.view !== "general") return false;
    if (choice.group !== "all" && row.group !== choice.group) return false;
    if (choice.only === "gates" && !asked?.gate) return false;
    if (/^\d$/.test(choice.only) && asked?.level !== Number(choice.only)) return false;
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
