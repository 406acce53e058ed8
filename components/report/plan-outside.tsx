import Link from "next/link";
import { useMemo } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { evidenceToWrite } from "@/lib/plan/evidence-to-write";
import type { Plan } from "@/lib/plan/plan";
import { evidenceSentence, findOutSentence } from "@/lib/report/plan-words";
import { namesOf } from "@/lib/report/words";
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
      meaning: `Nothing is known of these, so nothing is planned for them.${own ? " A guess of yours would do." : ""}`,
      link: "Answer them",
      items: plan.findOut.map((one) => ({
        competency: one.competency,
        text: findOutSentence(model, one),
      })),
    },
    {
      id: "plan-evidence",
      title: own ? "Write down what you did" : "Write down what was done",
      meaning: `${own ? "You have the level" : "The level is there"} and nothing here shows it yet. No course is needed for that.`,
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
        <Entries model={model} items={items} />
        {own && (
          <p className="no-print mt-2">
            <Link href={paths.check}>{link}</Link>
          </p>
        )}
      </section>
    ),
  );
}

type EntriesProps = {
  model: RequirementModel;
  items: readonly { competency: string; text: string }[];
};

/** Those of which the same is to be said stand under it together. */
function Entries({ model, items }: EntriesProps) {
  const texts = [...new Set(items.map(({ text }) => text))];
  return texts.map((text) => {
    const alike = items.filter((item) => item.text === text).map(({ competency }) => competency);
    return (
      <div key={text} className="mt-3">
        {alike.length === 1 ? (
          <p>
            <b>{namesOf(model, alike)}.</b> {text}
          </p>
        ) : (
          <>
            <p>{text}</p>
            <ul className="strip mt-1">
              {namesOf(model, alike).map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    );
  });
}
