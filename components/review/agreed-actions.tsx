import type { RequirementModel } from "@/lib/model/requirement-model";
import { longDate, namesOf } from "@/lib/report/words";
import type { ActionView } from "@/lib/review/review-view";

type Props = { model: RequirementModel; actions: readonly ActionView[] };

/** What was agreed to be done, what is due first on top. */
export function AgreedActions({ model, actions }: Props) {
  const written = actions.filter(({ text }) => text !== "");
  if (written.length === 0) return null;
  const sorted = written.toSorted((a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999"));
  return (
    <>
      <h3 className="mt-8 text-xl">Agreed to do</h3>
      <ul className="mt-2">
        {sorted.map(({ id, text, competency, due, done }) => (
          <li key={id} className="plan-entry">
            <span className="flex-1 basis-60">
              <span className="whitespace-pre-line wrap-anywhere">{text}</span>
              {competency !== undefined && (
                <span className="block text-small text-soft">
                  {namesOf(model, [competency]).join("")}
                </span>
              )}
            </span>
            <span className="text-small text-soft">
              {done ? "done" : due === undefined ? "without a date" : `by ${longDate(due)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
