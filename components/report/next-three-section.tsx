import Link from "next/link";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import { type NextAction, nextThree, nextThreeTitle } from "@/lib/report/next-three";
import type { Whose } from "@/lib/report/verdict-sentence";
import type { GapKind } from "@/lib/scoring/kinds";
import type { Score } from "@/lib/scoring/score";
import { useKept } from "./use-kept";

type Props = {
  model: RequirementModel;
  result: Result;
  score: Score;
  kinds: ReadonlyMap<string, GapKind[]>;
  whose: Whose;
  kept?: KeptDraft | undefined;
};

/** What to do first and why; left out where there is nothing. */
export function NextThreeSection({ model, result, score, kinds, whose, kept }: Props) {
  const { own } = whose;
  const progress = useKept(kept, (draft) => draft.progress, result.progress);
  const actions = nextThree({ model, result: { ...result, progress }, score, kinds, own });
  if (actions.length === 0) return null;
  const gaps = new Set(score.gaps.map(({ id }) => id));
  return (
    <section aria-labelledby="next">
      <h2 id="next">{nextThreeTitle(actions.length, own ? undefined : whose.name)}</h2>
      <ol className="next-three mt-3">
        {actions.map((action) => (
          <li key={action.text}>
            {action.text} <Where action={action} gaps={gaps} own={own} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type WhereProps = { action: NextAction; gaps: ReadonlySet<string>; own: boolean };

/** Leads to where the thing is done or told in full. */
function Where({ action, gaps, own }: WhereProps) {
  const [first = ""] = action.competencies;
  if (action.kind === "raise") {
    return gaps.has(first) ? (
      <a href={`#${first}`} className="no-print text-small whitespace-nowrap">
        What it takes
      </a>
    ) : null;
  }
  if (!own) return null;
  switch (action.kind) {
    case "answer":
    case "find-out":
    case "rate":
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
