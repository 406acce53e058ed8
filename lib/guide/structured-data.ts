/** Schema.org descriptions of the guide's pages. Addresses are relative to the page they stand on. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Capstone, SoftSkillGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";
import type { CompetencyView } from "./competency-view";

/** The role with its competencies as a set of defined terms. */
export function roleData(model: RequirementModel): object {
  return {
    "@type": "DefinedTermSet",
    "@id": paths.role,
    name: `${model.role}: requirement model`,
    version: String(model.version),
    dateModified: model.released,
    inLanguage: "en",
    hasDefinedTerm: model.competencies.map(({ id, name, covers }) => ({
      "@type": "DefinedTerm",
      "@id": paths.competency(id),
      termCode: id,
      name,
      description: covers,
    })),
  };
}

export function competencyData(
  model: RequirementModel,
  { competency, resources }: CompetencyView,
): object {
  return {
    "@graph": [
      {
        "@type": "DefinedTerm",
        "@id": paths.competency(competency.id),
        termCode: competency.id,
        name: competency.name,
        description: competency.covers,
        inDefinedTermSet: { "@id": paths.role, name: `${model.role}: requirement model` },
        subjectOf: resources.map(({ title, url, provider, cost }) => ({
          "@type": "LearningResource",
          name: title,
          url,
          provider: { "@type": "Organization", name: provider },
          isAccessibleForFree: cost !== "paid",
        })),
      },
      breadcrumbs([["The role", paths.role]], competency.name),
    ],
  };
}

export function softSkillGuideData(guide: SoftSkillGuide): object {
  return {
    "@graph": [
      {
        "@type": "HowTo",
        "@id": paths.softSkillGuide(guide.id),
        name: guide.title,
        description: guide.promise,
        step: guide.occasions.map(({ title, do: text }) => ({
          "@type": "HowToStep",
          name: title,
          text,
        })),
      },
      breadcrumbs([["The role", paths.role]], guide.title),
    ],
  };
}

export function capstoneData(capstone: Capstone): object {
  return {
    "@graph": [
      {
        "@type": "LearningResource",
        "@id": paths.capstone(capstone.id),
        name: capstone.title,
        description: capstone.brief,
        learningResourceType: "project",
        timeRequired: `PT${capstoneHours(capstone)}H`,
        isAccessibleForFree: true,
      },
      breadcrumbs([["The role", paths.role]], capstone.title),
    ],
  };
}

/** Where a page stands: the pages above it with their addresses, then its own name. */
export function breadcrumbs(above: readonly (readonly [string, string])[], here: string): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [
      ...above.map(([name, item], i) => ({ "@type": "ListItem", position: i + 1, name, item })),
      { "@type": "ListItem", position: above.length + 1, name: here },
    ],
  };
}

/** Hours of all milestones together. */
export function capstoneHours({ milestones }: Capstone): number {
  return milestones.reduce((sum, { hours }) => sum + hours, 0);
}
