import { useMemo } from "react";
import type { ReportGuide } from "@/lib/model/report-guide";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { interviewOf, type Prompt, type Question } from "@/lib/report/interview";
import { interviewIntro, promptReason } from "@/lib/report/interview-words";
import type { Whose } from "@/lib/report/verdict-sentence";
import { nameOf } from "@/lib/report/words";
import type { Score } from "@/lib/scoring/score";
import { Fold } from "./fold";

type Props = { model: RequirementModel; score: Score; guide: ReportGuide; whose: Whose };

/** What one is likely to be asked, why, and what a strong answer contains. */
export function InterviewSection({ model, score, guide, whose }: Props) {
  const interview = useMemo(() => interviewOf(model, score, guide), [model, score, guide]);
  const { prompts, furtherQuestions } = interview;
  return (
    <>
      <p className="mt-2">{interviewIntro(interview, guide.challenges.length, whose)}</p>
      <ol className="mt-4">
        {prompts.map((prompt) => (
          <PromptItem key={prompt.challenge.id} model={model} score={score} prompt={prompt} />
        ))}
      </ol>
      {furtherQuestions.length > 0 && (
        <section aria-labelledby="interview-gaps" className="mt-8">
          <h3 id="interview-gaps">Large gaps that no prompt is about</h3>
          <p className="mt-1 text-small text-soft">
            What somebody may ask who wants to know whether the level asked for is there.
          </p>
          <dl className="mt-2">
            {furtherQuestions.map((question) => (
              <div key={question.competency} className="keep-together border-t border-line py-2.5">
                <dt className="text-small font-semibold">{nameOf(model, question.competency)}</dt>
                <dd>{question.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <p className="no-print mt-4">
        <a href={paths.challenges}>All {guide.challenges.length} challenges, and how to tell one</a>
      </p>
    </>
  );
}

type ItemProps = { model: RequirementModel; score: Score; prompt: Prompt };

function PromptItem({ model, score, prompt }: ItemProps) {
  const { challenge, question } = prompt;
  return (
    <li className="max-w-none border-t border-line py-4">
      <div className="keep-together">
        <h3 className="max-w-[58ch] leading-snug">{challenge.prompt}</h3>
        <p className="mt-1.5 text-small text-soft">{promptReason(model, score, prompt)}</p>
        <CoachQuestion model={model} question={question} />
      </div>
      <Fold className="mt-1.5" summary="What a strong answer contains">
        <ul className="bullets mt-1">
          {challenge.strong_answer.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className="mt-2 text-small">
          <b className="text-gap">What raises doubt:</b> {challenge.warning}
        </p>
      </Fold>
    </li>
  );
}

function CoachQuestion({ model, question }: { model: RequirementModel; question: Question }) {
  return (
    <p className="mt-1.5">
      <span className="text-small text-soft">
        Asked to see whether “{model.scale[question.level]}” is there:
      </span>{" "}
      {question.text}
    </p>
  );
}
