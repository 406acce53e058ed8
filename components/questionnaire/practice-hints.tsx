import Link from "next/link";
import type { Draft } from "@/lib/draft/draft";
import { contestedByPractices, type PracticeLink } from "@/lib/draft/hints";
import type { Hint } from "@/lib/draft/vocabulary";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { HintCard } from "./hint-card";

/** What it takes to see that practices deny a level; small enough to travel with the page. */
export type Contestable = {
  practices: readonly PracticeLink[];
  /** Name and step of each competency that a practice bears on. */
  competencies: Readonly<Record<string, { name: string; step: string }>>;
  limits: Pick<RequirementModel["scoring"]["kinds"], "contested_from" | "contested_noes">;
};

type Props = {
  draft: Draft | undefined;
  contestable: Contestable;
  onDismiss: (hint: Hint) => void;
};

/** Says where levels and practices tell two stories; both may be true. */
export function PracticeHints({ draft, contestable, onDismiss }: Props) {
  if (draft === undefined || draft.hints.includes("contested-by-practices")) return null;
  const { practices, competencies, limits } = contestable;
  const contested = contestedByPractices(draft, practices, limits);
  if (contested.length === 0) return null;
  return (
    <div aria-live="polite">
      <HintCard
        title="Levels and practices tell two stories"
        onDismiss={() => onDismiss("contested-by-practices")}
      >
        <p>
          You said you do this on your own or better, and that its practices are not done where you
          work. Both can be true, for example after a change of job. Look again if you like:
        </p>
        <ul className="bullets mt-1">
          {contested.map((id) => (
            <li key={id}>
              <Link href={paths.question(competencies[id]?.step ?? "", id)}>
                {competencies[id]?.name}
              </Link>
            </li>
          ))}
        </ul>
      </HintCard>
    </div>
  );
}
