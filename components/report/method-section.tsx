import { Fragment } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import { methodParts } from "@/lib/report/method-words";
import type { Whose } from "@/lib/report/verdict-sentence";
import type { Score } from "@/lib/scoring/score";

type Props = {
  model: RequirementModel;
  result: Result;
  score: Score;
  whose: Whose;
  /** What many posts ask and nobody was asked here; empty until it is known. */
  unscored: readonly string[];
};

/** How far to trust all of this. */
export function MethodSection({ model, result, score, whose, unscored }: Props) {
  return (
    <section aria-labelledby="method">
      <h2 id="method">Method and doubts</h2>
      <dl className="facts mt-3">
        {methodParts({ model, result, score, own: whose.own, unscored }).map(({ term, text }) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="mt-4">
        <a href={paths.about}>How the score works, and what research says of self-ratings</a>
      </p>
    </section>
  );
}
