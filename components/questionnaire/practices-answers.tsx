import Link from "next/link";
import type { Draft } from "@/lib/draft/draft";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { PRACTICE_WORDS } from "@/lib/report/words";

type Props = { model: RequirementModel; practices: Draft["practices"] };

/** The practices on the check page: each with its answer and a way to change it. */
export function PracticesAnswers({ model, practices }: Props) {
  const answered = model.practices.filter(({ id }) => practices[id] !== undefined).length;
  return (
    <section aria-labelledby="practices" className="mt-10">
      <h2 id="practices" className="scroll-mt-6">
        Practices
      </h2>
      <p className="mt-1 text-small text-soft">
        {answered} of {model.practices.length} answered. They support or contest levels and never
        move the score.
      </p>
      <ul className="mt-2">
        {model.practices.map(({ id, title }) => {
          const answer = practices[id];
          return (
            <li
              key={id}
              className="grid max-w-none grid-cols-[1fr_auto] gap-x-4 border-t border-line py-2.5 text-small"
            >
              <span>
                {title}{" "}
                <b className={answer === undefined ? "font-normal text-gap" : "text-have"}>
                  {answer === undefined ? "No answer yet" : PRACTICE_WORDS[answer]}
                </b>
              </span>
              <Link href={paths.practiceQuestion(id)} prefetch={false} className="py-1">
                {answer === undefined ? "Answer" : "Change"}
                <span className="sr-only"> {title}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
