import Link from "next/link";
import type { ReactNode } from "react";
import { ResumePanel } from "@/components/questionnaire/resume-panel";
import { LevelPicture } from "@/components/ui/level-picture";
import { questionIndex } from "@/lib/draft/question-index";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";

/** @param sample where the sample report is */
export function HomePage({ model, sample }: { model: RequirementModel; sample: string }) {
  const { groups, competencies, role } = model;
  const general = competencies.filter(({ required }) => required > 0);
  return (
    <>
      <h1 className="max-w-[20ch] sm:text-5xl">How far are you from {role}?</h1>
      <p className="mt-4 text-lg">
        Headroom compares what you have done with what the role asks, shows the gaps that matter
        most, and points to what closes them.
      </p>
      <div className="mt-7">
        <ResumePanel questions={questionIndex(model)} sample={sample} />
      </div>

      <section aria-labelledby="picture" className="mt-12">
        <h2 id="picture">One picture to learn</h2>
        <p className="mt-2 text-soft">
          Filled: the level you have. The notch: the level the role asks for. Hatched: your
          headroom.
        </p>
        <ul className="mt-5 grid gap-x-8 gap-y-5 sm:grid-cols-3">
          <Example level={2} required={3} words="With support; the role asks for On my own" />
          <Example level={1} required={3} words="Aware; two levels to go" />
          <Example level={4} required={3} words="Others rely on me; one more than asked" />
        </ul>
      </section>

      <section aria-labelledby="get" className="mt-14">
        <h2 id="get">What you do, and what you get</h2>
        <ol className="mt-4 grid gap-5">
          <Fact title="15 minutes of questions, or 7">
            {general.length} competencies in {groups.length - 1} groups, technical and soft. For
            each you choose the sentence that fits what you have done. Skip any; stop and come back.
            Short of time? The quick form asks at most 25 of them.
          </Fact>
          <Fact title="A verdict in words">
            Ready, on track or building, with what decides it. Readiness as a number with its likely
            range, and the must-haves apart from it.
          </Fact>
          <Fact title="Gaps in order, with a way up">
            What to close first, why it weighs what it weighs, the hours it takes, and where to
            learn it.
          </Fact>
          <Fact title="The role itself, in full">
            What it asks, level by level, with evidence, practice and pay, in the{" "}
            <Link href={paths.role} prefetch={false}>
              role guide
            </Link>
            . It needs no answers.
          </Fact>
          <Fact title="A link, if you want one">
            Send the result to a coach or a friend. It travels inside the link; no server reads it.
          </Fact>
        </ol>
      </section>

      <section aria-labelledby="coaches" className="mt-14">
        <h2 id="coaches">For coaches</h2>
        <p className="mt-2">
          Somebody asked you to review them? Open the link they sent: you rate what you can judge,
          without seeing what they chose, and compare afterwards.{" "}
          <a href={paths.coach}>How a review goes, and your reviews on this device</a>
        </p>
      </section>

      <section aria-labelledby="privacy" className="mt-14">
        <h2 id="privacy">What happens to your answers</h2>
        <p className="mt-2">
          They stay in this browser. There is no account, no cookie and no tracking, and nothing
          leaves your device until you share it yourself.
        </p>
      </section>
    </>
  );
}

type ExampleProps = { level: number; required: number; words: string };

function Example({ level, required, words }: ExampleProps) {
  return (
    <li className="max-w-none">
      <LevelPicture level={level} required={required} label={words} />
      <p className="mt-1 text-small" aria-hidden="true">
        {words}
      </p>
    </li>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="max-w-none border-t border-line pt-3 sm:grid sm:grid-cols-[14rem_1fr] sm:gap-6">
      <h3 className="font-sans text-base font-semibold">{title}</h3>
      <p className="mt-0.5 sm:mt-0">{children}</p>
    </li>
  );
}
