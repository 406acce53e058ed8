import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompetencyQuestion } from "@/components/questionnaire/competency-question";
import { StepForm } from "@/components/questionnaire/step-form";
import { questionIndex } from "@/lib/draft/question-index";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";
import { paths } from "@/lib/paths";

export const dynamicParams = false;

const between = new Map(
  currentGuide.competencies.map((entry) => [entry.competency, entry.between]),
);

export function generateStaticParams() {
  return currentModel.steps.map(({ id }) => ({ step: id }));
}

type Props = { params: Promise<{ step: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params;
  return { title: currentModel.steps.find(({ id }) => id === step)?.name ?? "Questions" };
}

export default async function StepPage({ params }: Props) {
  const { step: id } = await params;
  const { steps, competencies, practices, scale, version } = currentModel;
  const place = steps.findIndex((step) => step.id === id);
  const step = steps[place];
  if (step === undefined) notFound();
  const questions = questionIndex(currentModel);
  const before = steps[place - 1];
  const after = steps[place + 1];
  return (
    <StepForm
      key={id}
      model={{ id: currentModel.id, version }}
      questions={questions}
      steps={steps.map(({ id, name }) => ({ id, name }))}
      practices={practices.map((practice) => practice.id)}
      scale={scale}
      step={id}
      back={before ? paths.step(before.id) : paths.setup}
      next={after ? paths.step(after.id) : paths.practicesStep}
      heading={
        <>
          <h1>{step.heading}</h1>
          <p className="mt-3 text-soft">
            Rate what you have done, not what you could learn in a week. Between two levels? Two
            recent examples, or one level lower. Skip what you like.
          </p>
        </>
      }
    >
      {step.competencies.map((competencyId) => {
        const competency = competencies.find((candidate) => candidate.id === competencyId);
        const question = questions.find((candidate) => candidate.id === competencyId);
        return competency ? (
          <CompetencyQuestion
            key={competencyId}
            competency={competency}
            scale={scale}
            only={question?.only}
            between={between.get(competencyId) ?? []}
          />
        ) : null;
      })}
    </StepForm>
  );
}
