/** Everything in the role guide that a search can find, as small documents. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";

export type SearchEntry = {
  /** Also the address it leads to. */
  id: string;
  kind:
    | "Competency"
    | "Level"
    | "Practice"
    | "Challenge"
    | "Resource"
    | "Figure"
    | "Guide"
    | "Project"
    | "Career"
    | "Role";
  title: string;
  /** Shown in part beneath the title, so that a result can be read without a network. */
  text: string;
};

export function searchEntries(model: RequirementModel, guide: RoleGuide): SearchEntry[] {
  return [
    ...competencyEntries(model, guide),
    ...model.practices.map(({ id, title }): SearchEntry => {
      const own = guide.practices.find(({ practice }) => practice === id);
      return {
        id: `${paths.practices}#${id}`,
        kind: "Practice",
        title,
        text: own ? `${own.why} ${own.first_step}` : "",
      };
    }),
    ...guide.further_practices.map(
      ({ id, title, why }): SearchEntry => ({
        id: `${paths.practices}#${id}`,
        kind: "Practice",
        title,
        text: why,
      }),
    ),
    ...guide.challenges.map(
      ({ id, prompt, strong_answer }): SearchEntry => ({
        id: `${paths.challenges}#${id}`,
        kind: "Challenge",
        title: prompt,
        text: strong_answer.join(" "),
      }),
    ),
    ...model.resources
      .filter(({ url }) => !url.startsWith("/"))
      .map(
        ({ url, title, provider, why }): SearchEntry => ({
          id: url,
          kind: "Resource",
          title,
          text: `${provider}. ${why}`,
        }),
      ),
    ...guide.facts.map(
      ({ id, title, summary, page, figures }): SearchEntry => ({
        id: `${paths[page]}#${id}`,
        kind: "Figure",
        title,
        text: `${summary} ${figures.map(({ value }) => value).join("; ")}`,
      }),
    ),
    ...guide.soft_skill_guides.map(
      ({ id, title, promise, occasions }): SearchEntry => ({
        id: paths.softSkillGuide(id),
        kind: "Guide",
        title,
        text: `${promise} ${occasions.map((occasion) => occasion.title).join(", ")}`,
      }),
    ),
    ...guide.capstones.map(
      ({ id, title, brief }): SearchEntry => ({
        id: paths.capstone(id),
        kind: "Project",
        title,
        text: brief,
      }),
    ),
    ...passageEntries(guide),
  ];
}

function competencyEntries(model: RequirementModel, guide: RoleGuide): SearchEntry[] {
  return model.competencies.flatMap(({ id, name, covers, levels }) => {
    const own = guide.competencies.find(({ competency }) => competency === id);
    return [
      {
        id: paths.competency(id),
        kind: "Competency" as const,
        title: name,
        text: `${covers} ${own?.boundaries.inside.join(" ") ?? ""}`,
      },
      {
        id: `${paths.competency(id)}#levels`,
        kind: "Level" as const,
        title: `${name}: the five levels`,
        text: levels.map(({ statement, example }) => `${statement} ${example}`.trim()).join(" "),
      },
    ];
  });
}

function passageEntries(guide: RoleGuide): SearchEntry[] {
  const { career, negotiation, achievement_story: story } = guide;
  return [
    ...guide.responsibilities.map(
      ({ id, title, body }): SearchEntry => ({
        id: `${paths.role}#${id}`,
        kind: "Role",
        title,
        text: body,
      }),
    ),
    ...guide.interests.map(
      ({ id, title, what }): SearchEntry => ({
        id: `${paths.role}#interest-${id}`,
        kind: "Role",
        title,
        text: what,
      }),
    ),
    ...[...career.stages, ...career.moves, ...career.growth, ...negotiation].map(
      ({ id, title, body }): SearchEntry => ({
        id: `${paths.career}#${id}`,
        kind: "Career",
        title,
        text: body,
      }),
    ),
    { id: `${paths.challenges}#${story.id}`, kind: "Career", title: story.title, text: story.body },
  ];
}
