import type { Metadata } from "next";
import Link from "next/link";
import { PracticeQuestion } from "@/components/questionnaire/practice-question";
import { PracticesForm } from "@/components/questionnaire/practices-form";
import { questionIndex } from "@/lib/draft/question-index";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "Practices" };

export default function PracticesPage() {
  const { id, version, practices, competencies, scoring, steps } = currentModel;
  const questions = questionIndex(currentModel);
  const last = steps.at(-1);
  return (
    <PracticesForm
      model={{ id, version }}
      questions={questions}
      steps={steps.map(({ id, name }) => ({ id, name }))}
      contestable={{
        practices: practices.map(({ id, competencies }) => ({ id, competencies })),
        competencies: Object.fromEntries(
          competencies
            .filter(({ id }) => practices.some((practice) => practice.competencies.includes(id)))
            .map(({ id, name }) => [
              id,
              { name, step: questions.find((question) => question.id === id)?.step ?? "" },
            ]),
        ),
        limits: {
          contested_from: scoring.kinds.contested_from,
          contested_noes: scoring.kinds.contested_noes,
        },
      }}
      back={last ? paths.step(last.id) : paths.setup}
      heading={
        <>
          <h1>What is done where you work</h1>
          <p className="mt-3 text-soft">
            Answer for your latest work, for what is done and not for what ought to be. An answer
            supports or contests a level you gave; it never moves the score. Skip this step if you
            like.{" "}
            <Link href={paths.practices} prefetch={false}>
              About the practices
            </Link>
          </p>
        </>
      }
    >
      {practices.map((practice) => (
        <PracticeQuestion
          key={practice.id}
          practice={practice}
          meaning={currentGuide.practices.find((entry) => entry.practice === practice.id)}
        />
      ))}
    </PracticesForm>
  );
}
