/** All that the role guide says of one competency, gathered from where it stands in the data. */
import type {
  Competency,
  Group,
  RequirementModel,
  Resource,
  Variant,
} from "@/lib/model/requirement-model";
import type { Alignment, Challenge, CompetencyGuide, RoleGuide } from "@/lib/model/role-guide";
import type { SourceEntry } from "@/lib/model/source-facts";
import { VARIANTS } from "@/lib/model/vocabulary";
import { resolveRequirements } from "@/lib/scoring/requirements";

export type CompetencyView = {
  competency: Competency;
  group: Group;
  guide: CompetencyGuide;
  /** What each industry asks where it differs from the general requirement. */
  industries: { variant: Variant; name: string; level: number; weight: number; gate: boolean }[];
  needs: Neighbour[];
  unlocks: Neighbour[];
  practices: RequirementModel["practices"];
  challenges: Challenge[];
  /** Those that start lowest first. */
  resources: Resource[];
  alignments: Alignment[];
  source: SourceEntry[];
  previous: Competency | undefined;
  next: Competency | undefined;
};

/** A prerequisite or what it opens, and the level that is wanted before the other is begun in earnest. */
export type Neighbour = { competency: Competency; wanted: number };

/** Undefined where the model has no such competency. @throws where the guide has no entry for it */
export function competencyView(
  model: RequirementModel,
  roleGuide: RoleGuide,
  id: string,
): CompetencyView | undefined {
  const place = model.competencies.findIndex((candidate) => candidate.id === id);
  const competency = model.competencies[place];
  if (competency === undefined) return undefined;
  const group = model.groups.find((candidate) => candidate.id === competency.group);
  const guide = roleGuide.competencies.find((candidate) => candidate.competency === id);
  if (group === undefined || guide === undefined)
    throw new Error(`the role guide has no entry for ${id}`);
  return {
    competency,
    group,
    guide,
    industries: industriesOf(model, id),
    needs: model.prerequisites
      .filter(([, target]) => target === id)
      .flatMap(([source]) => neighbour(model, source, competency)),
    unlocks: model.prerequisites
      .filter(([source]) => source === id)
      .flatMap(([, target]) => neighbour(model, target, undefined)),
    practices: model.practices.filter(({ competencies }) => competencies.includes(id)),
    challenges: roleGuide.challenges.filter(({ competencies }) => competencies.includes(id)),
    resources: model.resources
      .filter(({ competencies }) => competencies.includes(id))
      .sort((a, b) => a.level_from - b.level_from || a.level_to - b.level_to || a.hours - b.hours),
    alignments: roleGuide.alignments.filter(({ about }) => about === id),
    source: roleGuide.source.entries.filter(({ targets }) => targets.includes(id)),
    previous: model.competencies[place - 1],
    next: model.competencies[place + 1],
  };
}

/**
 * The level at which a prerequisite is wanted first: min(2, target − 1), where the target is the
 * highest level that any industry asks of what needs it.
 */
function wantedLevel(target: Competency): number {
  const highest = Math.max(
    target.required,
    ...Object.values(target.variants).map(({ level }) => target.required + level),
  );
  return Math.min(2, highest - 1);
}

function neighbour(
  model: RequirementModel,
  id: string,
  target: Competency | undefined,
): Neighbour[] {
  const competency = model.competencies.find((candidate) => candidate.id === id);
  return competency ? [{ competency, wanted: wantedLevel(target ?? competency) }] : [];
}

function industriesOf(model: RequirementModel, id: string): CompetencyView["industries"] {
  const general = resolveRequirements(model, null).find((requirement) => requirement.id === id);
  return VARIANTS.flatMap((variant) => {
    const asked = resolveRequirements(model, variant).find((requirement) => requirement.id === id);
    if (
      asked === undefined ||
      (asked.level === general?.level &&
        asked.weight === general.weight &&
        asked.floor === general.floor)
    )
      return [];
    return [
      {
        variant,
        name: model.variants[variant],
        level: asked.level,
        weight: asked.weight,
        gate: asked.floor !== undefined,
      },
    ];
  });
}
