import Link from "next/link";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import { type Backed, practiceSummary, practiceView } from "@/lib/report/practice-view";
import { count } from "@/lib/report/words";
import type { Score } from "@/lib/scoring/score";
import { InTurn } from "./in-turn";

type Props = { model: RequirementModel; result: Result; score: Score; own: boolean };

/** Which practices stand behind a level and which do not fit one; left out of a result without any. */
export function PracticesSection({ model, result, score, own }: Props) {
  const view = practiceView(model, result, score);
  if (view.answered === 0 && !own) return null;
  const { supports, contests, asks } = view;
  return (
    <section aria-labelledby="practices">
      <h2 id="practices">Practices beside the levels</h2>
      {view.answered === 0 ? (
        <p className="mt-2 text-soft">
          None of the {count(view.all, "practice")} is answered. They take about three minutes,
          never change the score, and would show here which of your strengths daily work stands
          behind, and which level is worth a second look.{" "}
          <Link href={paths.practicesStep} className="no-print">
            Answer the practices
          </Link>
        </p>
      ) : (
        <p className="mt-2">
          {practiceSummary(view)}{" "}
          <span className="text-soft">Practices never change the score.</span>
        </p>
      )}
      <InTurn>
        <List
          id="practices-contest"
          title="Do not fit the level"
          meaning={
            own
              ? "The level and the daily work say different things. Either can be right: somebody else may do this in your team, or the level may be from another job. Look at it before somebody asks."
              : "The level and the daily work say different things. Either can be right: somebody else may do this in the team, or the level may be from another job. It is worth asking."
          }
          answer="no"
          model={model}
          list={contests}
        />
        <List
          id="practices-ask"
          title="Worth a thought"
          meaning="One “no” beside a high level: too little to speak against it, enough to be asked about."
          answer="no"
          model={model}
          list={asks}
        />
        <List
          id="practices-support"
          title="Stand behind a strength"
          meaning="At or above what the role asks, and part of daily work."
          answer="yes"
          model={model}
          list={supports}
        />
      </InTurn>
    </section>
  );
}

type ListProps = {
  id: string;
  title: string;
  meaning: string;
  answer: "yes" | "no";
  model: RequirementModel;
  list: readonly Backed[];
};

function List({ id, title, meaning, answer, model, list }: ListProps) {
  if (list.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-6">
      <h3 id={id}>{title}</h3>
      <p className="mt-1 text-small text-soft">{meaning}</p>
      <ul className="mt-2">
        {list.map(({ id: competency, name, y, practices }) => (
          <li
            key={competency}
            className="keep-together grid max-w-none gap-x-6 border-t border-line py-2.5 sm:grid-cols-[15rem_1fr]"
          >
            <div>
              <h4 className="font-semibold">{name}</h4>
              <p className="text-small text-soft">
                “{model.scale[y]}”; answered “{answer}”:
              </p>
            </div>
            <ul className="bullets text-small">
              {practices.map((practice) => (
                <li key={practice.id}>
                  <a href={`${paths.practices}#${practice.id}`}>{practice.title}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
