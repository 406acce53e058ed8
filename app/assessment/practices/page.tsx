import type { Metadata } from "next";
import Link from "next/link";
import { PracticeQuestion } from "@/components/questionnaire/practice-question";
import { PracticesForm } from "@/components/questionnaire/practices-form";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "Practices" };

export default function PracticesPage() {
  const { id, version, practices, steps } = currentModel;
  const last = steps.at(-1);
  return (
    <>
      <p className="text-small text-soft">
        Step {steps.length + 1} of {steps.length + 1} · Practices
      </p>
      <h1>What is done where you work</h1>
      <p className="mt-3 text-soft">
        Answer for your latest work, for what is done and not for what ought to be. An answer
        supports or contests a level you gave; it never moves the score. Skip this step if you like.{" "}
        <Link href={paths.practices} prefetch={false}>
          About the practices
        </Link>
      </p>
      <PracticesForm
        model={{ id, version }}
        practices={practices.map((practice) => practice.id)}
        back={last ? paths.step(last.id) : paths.setup}
      >
        {practices.map((practice) => (
          <PracticeQuestion
            key={practice.id}
            practice={practice}
            meaning={currentGuide.practices.find((entry) => entry.practice === practice.id)}
          />
        ))}
      </PracticesForm>
    </>
  );
}
