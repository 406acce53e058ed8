/** What a report shows of the role guide, by itself: prompts, coach questions, a few figures, what comes next. */
import type { ReportGuide } from "@/lib/model/report-guide";
import type { RoleGuide } from "@/lib/model/role-guide";

/** @throws where the guide has no stage after this role, which is a fault of its data */
export function reportGuide(guide: RoleGuide): ReportGuide {
  const { model, challenges, competencies, report_figures, career, interests } = guide;
  const shown = new Set(Object.values(report_figures).flat());
  const senior = career.stages.find(({ id }) => id === "after");
  if (senior === undefined) throw new Error("the guide has no stage with the id “after”");
  return {
    model,
    challenges,
    coach_questions: Object.fromEntries(
      competencies.map(({ competency, coach_questions }) => [competency, coach_questions]),
    ),
    figures: report_figures,
    facts: guide.facts.flatMap((fact) => {
      const figures = fact.figures.filter(({ id }) => shown.has(id));
      return figures.length === 0 ? [] : [{ ...fact, figures }];
    }),
    contradictions: guide.contradictions.filter(({ figures }) =>
      figures.some((id) => shown.has(id)),
    ),
    senior,
    unscored: interests.map(({ title }) => title),
  };
}
