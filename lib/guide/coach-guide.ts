/** The coach's part of a role guide by itself. */
import type { CoachGuide } from "@/lib/model/coach-guide";
import type { RoleGuide } from "@/lib/model/role-guide";

export function coachGuide({ model, competencies }: RoleGuide): CoachGuide {
  return {
    model,
    competencies: Object.fromEntries(
      competencies.map(({ competency, between, coach_questions }) => [
        competency,
        { between, questions: coach_questions },
      ]),
    ),
  };
}
