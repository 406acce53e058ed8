/** The requirement model and its guide as one document, for whoever wants all of it. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { PRACTICE_ANSWERS } from "@/lib/model/vocabulary";

/** What the guide says of a competency stands in that competency, likewise for practices. */
export function publishedModel(model: RequirementModel, guide: RoleGuide) {
  const { model: _explains, competencies, practices, ...rest } = guide;
  return {
    ...model,
    competencies: model.competencies.map((competency) => {
      const own = competencies.find((entry) => entry.competency === competency.id);
      const { competency: _id, ...text } = own ?? {};
      return {
        ...competency,
        ...text,
        alignments: guide.alignments
          .filter(({ about }) => about === competency.id)
          .map(({ about: _about, ...alignment }) => alignment),
      };
    }),
    practices: model.practices.map((practice) => {
      const own = practices.find((entry) => entry.practice === practice.id);
      const { practice: _id, ...text } = own ?? {};
      return { ...practice, answers: PRACTICE_ANSWERS, ...text };
    }),
    ...rest,
  };
}
