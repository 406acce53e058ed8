import Link from "next/link";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import { nameOf, noLevelWords } from "@/lib/report/words";
import { isAnswered } from "@/lib/scoring/ratings";
import type { Score } from "@/lib/scoring/score";

type Props = { model: RequirementModel; result: Result; score: Score; own: boolean };

/** What has no level: not sure, not said, not answered. None of it counts as zero. */
export function OpenQuestions({ model, result, score, own }: Props) {
  const open = score.ratings
    .filter((rating) => !isAnswered(rating))
    .sort((a, b) => a.number - b.number);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open-questions">
      <h2 id="open-questions">Without a level</h2>
      <p className="mt-2 text-soft">
        None of these counts as zero. They widen the range, and keep a must-have open.
      </p>
      <ul className="strip mt-3">
        {open.map((rating) => (
          <li key={rating.id}>
            <span>{nameOf(model, rating.id)}</span>
            <span className="ml-auto flex-none text-soft">
              {noLevelWords(result.answers[rating.id]).toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
      {own && (
        <p className="no-print mt-3">
          <Link href={paths.check}>Answer some of them</Link>
        </p>
      )}
    </section>
  );
}
