import type { KeptDraft } from "@/lib/browser/kept-draft";
import type { AgreedAction } from "@/lib/draft/plan-choices";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { longDate, namesOf } from "@/lib/report/words";

type Props = {
  model: RequirementModel;
  actions: Readonly<Record<string, AgreedAction>>;
  kept: KeptDraft;
  today: string;
};

/** What was agreed with a coach, in the plan: what is due first on top, what is done below. */
export function PlanAgreed({ model, actions, kept, today }: Props) {
  const sorted = Object.entries(actions).sort(([, a], [, b]) =>
    orderOf(a).localeCompare(orderOf(b)),
  );
  if (sorted.length === 0) return null;
  const keep = (id: string, action: AgreedAction | null) =>
    kept.change({ plan: { actions: { [id]: action } } });
  return (
    <section aria-labelledby="plan-agreed" className="mt-10">
      <h3 id="plan-agreed">Agreed with your coach</h3>
      <ul className="mt-2">
        {sorted.map(([id, action]) => {
          const { done, ...open } = action;
          return (
            <li key={id} className="plan-entry wrap-anywhere">
              <label className="flex min-w-0 flex-1 basis-60 items-baseline gap-3">
                <input
                  type="checkbox"
                  checked={done !== undefined}
                  onChange={({ target }) =>
                    keep(id, target.checked ? { ...open, done: today } : open)
                  }
                />
                <span className="min-w-0">
                  <span className="whitespace-pre-line">{action.text}</span>
                  <span className="block text-small text-soft">{aboutOf(model, action)}</span>
                </span>
              </label>
              <span className={`text-small ${isLate(action, today) ? "text-gap" : "text-soft"}`}>
                {whenOf(action, today)}
              </span>
              <button
                type="button"
                className="btn-text no-print text-small"
                onClick={() => keep(id, null)}
              >
                Leave out<span className="sr-only"> of the plan, {action.text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function orderOf({ done, due }: AgreedAction): string {
  return `${done === undefined ? 0 : 1}${due ?? "9999"}`;
}

function isLate({ done, due }: AgreedAction, today: string): boolean {
  return done === undefined && due !== undefined && due < today;
}

function aboutOf(model: RequirementModel, { competency, with: coach }: AgreedAction): string {
  return [
    ...(competency === undefined ? [] : namesOf(model, [competency])),
    ...(coach === undefined ? [] : [`with ${coach}`]),
  ].join(" · ");
}

function whenOf(action: AgreedAction, today: string): string {
  const { done, due } = action;
  if (done !== undefined) return `done ${longDate(done)}`;
  if (due === undefined) return "without a date";
  return isLate(action, today) ? `was due ${longDate(due)}` : `by ${longDate(due)}`;
}
