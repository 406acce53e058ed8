import Link from "next/link";
import { useMemo } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { evidenceToWrite } from "@/lib/plan/evidence-to-write";
import type { Plan } from "@/lib/plan/plan";
import { evidenceSentence, findOutSentence } from "@/lib/report/plan-words";
import { count, namesOf } from "@/lib/report/words";
import type { GapKind } from "@/lib/scoring/kinds";
import type { Score } from "@/lib/scoring/score";

type Props = {
  model: RequirementModel;
  score: Score;
  kinds: ReadonlyMap<string, readonly GapKind[]>;
  plan: Plan;
  own: boolean;
};

/** What helps and takes no week of the plan: levels to find out, things to write down. */
export function PlanOutside({ model, score, kinds, plan, own }: Props) {
  const evidence = useMemo(() => evidenceToWrite(model, score, kinds), [model, score, kinds]);
  const lists = [
    {
      id: "plan-find-out",
      title: "Find out first",
      meaning:
        "Nothing is known of these, so nothing is planned for them. A guess of yours would do.",
      link: "Answer them",
      items: plan.findOut.map((one) => ({
        competency: one.competency,
        text: findOutSentence(model, one),
      })),
    },
    {
      id: "plan-evidence",
      title: "Write down what you did",
      meaning: "You have the level and nothing here shows it yet. No course is needed for that.",
      link: "Add it to your answers",
      items: evidence.map((one) => ({
        competency: one.competency,
        text: evidenceSentence(one),
      })),
    },
  ];
  return lists.map(({ id, title, meaning, link, items }) =>
    items.length === 0 ? null : (
      <section key={id} aria-labelledby={id} className="mt-10">
        <h3 id={id}>{title}</h3>
        <p className="mt-1 text-small text-soft">{meaning}</p>
        <Entries model={model} items={items.slice(0, SHOWN)} />
        {items.length > SHOWN && (
          <details className="text-small">
            <summary className="cursor-pointer py-1 underline decoration-line-strong underline-offset-4">
              {count(items.length - SHOWN, "more", "more")}
            </summary>
            <Entries model={model} items={items.slice(SHOWN)} />
          </details>
        )}
        {own && (
          <p className="no-print mt-2">
            <Link href={paths.check}>{link}</Link>
          </p>
        )}
      </section>
    ),
  );
}

/** Shown at once; the rest waits behind "more". */
const SHOWN = 4;

type EntriesProps = {
  model: RequirementModel;
  items: readonly { competency: string; text: string }[];
};

function Entries({ model, items }: EntriesProps) {
  return (
    <ul className="mt-2">
      {items.map(({ competency, text }) => (
        <li key={competency} className="plan-entry text-small">
          <b className="flex-1 basis-60">{namesOf(model, [competency])}</b>
          <span className="flex-2 basis-80">{text}</span>
        </li>
      ))}
    </ul>
  );
}
