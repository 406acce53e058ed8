import Link from "next/link";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import { type NextAction, nextThree } from "@/lib/report/next-three";
import type { GapKind } from "@/lib/scoring/kinds";
import type { Score } from "@/lib/scoring/score";

type Props = {
  model: RequirementModel;
  result: Result;
  score: Score;
  kinds: ReadonlyMap<string, GapKind[]>;
};

const TITLES = ["One thing to do next", "Two things to do next", "Three things to do next"];

/** What to do first and why; left out where there is nothing. */
export function NextThreeSection({ model, result, score, kinds }: Props) {
  const actions = nextThree({ model, result, score, kinds });
  if (actions.length === 0) return null;
  const gaps = new Set(score.gaps.map(({ id }) => id));
  return (
    <section aria-labelledby="next">
      <h2 id="next">{TITLES[actions.length - 1]}</h2>
      <ol className="next-three mt-3">
        {actions.map((action) => (
          <li key={action.text}>
            {action.text} <Where action={action} gaps={gaps} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Leads to where the thing is done or told in full. */
function Where({ action, gaps }: { action: NextAction; gaps: ReadonlySet<string> }) {
  const [first = ""] = action.competencies;
  switch (action.kind) {
    case "raise":
      return gaps.has(first) ? (
        <a href={`#${first}`} className="no-print text-small whitespace-nowrap">
          What it takes
        </a>
      ) : null;
    case "answer":
    case "find-out":
    case "write":
    case "settle":
      return (
        <Link href={`${paths.check}#${first}`} className="no-print text-small whitespace-nowrap">
          To your answers
        </Link>
      );
    case "agree":
      return (
        <a href="#share" className="no-print text-small whitespace-nowrap">
          Show it to somebody
        </a>
      );
  }
}
