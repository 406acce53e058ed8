/** Where in the role guide a reader finds what carries a line of the source. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";

export type Place = { title: string; path: string; anchor: string };

/**
 * Resolves a target of the source index (`op.monitor`, `fact:SAL-MID`, `practice:P18`, …) to a page
 * and the id of an element on it. Undefined for a target that nothing carries.
 */
export function placeOf(
  model: RequirementModel,
  guide: RoleGuide,
  target: string,
): Place | undefined {
  const [kind = "", id = ""] = target.includes(":") ? target.split(":") : ["", target];
  switch (kind) {
    case "":
      return competencyPlace(model, id) ?? profilePlace(model, id);
    case "page":
      return pagePlace(guide, id);
    case "fact": {
      const fact = guide.facts.find((candidate) => candidate.id === id);
      return (
        fact && {
          title: fact.title,
          path: paths[fact.page],
          anchor: id,
        }
      );
    }
    case "tip":
      return { title: "Before you talk about pay", path: paths.career, anchor: "negotiation" };
    case "practice": {
      const practice = model.practices.find((candidate) => candidate.id === id);
      return practice && { title: `Practice ${id}`, path: paths.practices, anchor: id };
    }
    case "topic":
      return topicPlace(guide, id);
    case "interest": {
      const interest = guide.interests.find((candidate) => candidate.id === id);
      return interest && { title: interest.title, path: paths.role, anchor: `interest-${id}` };
    }
    default:
      return undefined;
  }
}

function competencyPlace(model: RequirementModel, id: string): Place | undefined {
  const competency = model.competencies.find((candidate) => candidate.id === id);
  return competency && { title: competency.name, path: paths.competency(id), anchor: "source" };
}

function profilePlace(model: RequirementModel, id: string): Place | undefined {
  const fact = model.profile_facts.find((candidate) => candidate.id === id);
  return fact && { title: "Degree, years, certificates", path: paths.role, anchor: id };
}

function pagePlace(guide: RoleGuide, id: string): Place | undefined {
  const passages: Record<string, { path: string; anchor: string; title: string }> = {
    role: { path: paths.role, anchor: guide.overview.id, title: guide.overview.title },
    soft: { path: paths.role, anchor: guide.soft_skills.id, title: guide.soft_skills.title },
    career: { path: paths.career, anchor: "path", title: "The career path" },
    market: { path: paths.market, anchor: guide.market.id, title: guide.market.title },
    salary: { path: paths.market, anchor: guide.salary.id, title: guide.salary.title },
    practices: {
      path: paths.practices,
      anchor: guide.practices_intro.id,
      title: guide.practices_intro.title,
    },
    challenges: {
      path: paths.challenges,
      anchor: guide.challenges_intro.id,
      title: guide.challenges_intro.title,
    },
  };
  return passages[id];
}

function topicPlace(guide: RoleGuide, id: string): Place | undefined {
  if (id === guide.achievement_story.id)
    return { title: guide.achievement_story.title, path: paths.challenges, anchor: id };
  const challenge = guide.challenges.find((candidate) => candidate.id === id);
  return challenge && { title: `Challenge ${id}`, path: paths.challenges, anchor: id };
}
