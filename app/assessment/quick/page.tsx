import type { Metadata } from "next";
import { CompetencyQuestion } from "@/components/questionnaire/competency-question";
import { QuickForm } from "@/components/questionnaire/quick-form";
import { questionIndex } from "@/lib/draft/question-index";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = { title: "Quick form" };

const between = new Map(
  currentGuide.competencies.map((entry) => [entry.competency, entry.between]),
);

export default function QuickPage() {
  const { id, version, competencies, extra_gates, quick, scale } = currentModel;
  const questions = questionIndex(currentModel);
  const mustHaves = [
    ...competencies.flatMap((entry) => (entry.gate_floor === null ? [] : [entry.id])),
    ...Object.values(extra_gates).flat(),
  ];
  return (
    <QuickForm
      model={{ id, version }}
      questions={questions}
      scale={scale}
      most={quick.max_questions}
      mustHaves={mustHaves}
    >
      {questions.map(({ id }) => {
        const competency = competencies.find((candidate) => candidate.id === id);
        return competency ? (
          <CompetencyQuestion
            key={id}
            competency={competency}
            scale={scale}
            hidden
            between={between.get(id) ?? []}
          />
        ) : null;
      })}
    </QuickForm>
  );
}
