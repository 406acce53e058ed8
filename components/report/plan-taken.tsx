import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Plan } from "@/lib/plan/plan";
import { stepName, waitingSentence } from "@/lib/report/plan-words";
import { longDate } from "@/lib/report/words";
import type { TakeBack, TakeBackSkips } from "./use-plan-actions";

type Props = {
  model: RequirementModel;
  plan: Plan;
  today: string;
  takeBack: TakeBack | undefined;
  takeBackSkips: TakeBackSkips | undefined;
  /** Where the reader may change when a step was done. */
  onDate?: (key: string, date: string) => void;
};

/** Steps that were done or skipped, and what waits for those. */
export function PlanTaken({ model, plan, today, takeBack, takeBackSkips, onDate }: Props) {
  const { done, skipped, waiting } = plan;
  return (
    <>
      {done.length > 0 && (
        <section aria-labelledby="plan-done" className="mt-10">
          <h3 id="plan-done">Done</h3>
          <p className="mt-1 text-small text-soft">
            {takeBack
              ? "The plan counts these; the score goes on reading your answers. Rate yourself again when a level has become yours."
              : "The plan counts these as reached; the score reads the answers alone. Nobody has checked them."}
          </p>
          <ul className="mt-2">
            {done.map((step) => (
              <li key={step.key} className="plan-entry">
                <span className="text-have" aria-hidden="true">
                  ✓
                </span>
                <span className="flex-1 basis-60">{stepName(model, step)}</span>
                {onDate ? (
                  <input
                    type="date"
                    className="field no-print plan-date"
                    aria-label={`Done on, ${stepName(model, step)}`}
                    max={today}
                    value={step.date}
                    onChange={({ target }) => {
                      if (target.value !== "" && target.validity.valid)
                        onDate(step.key, target.value);
                    }}
                  />
                ) : null}
                <span className={onDate ? "print-only" : "text-soft"}>{longDate(step.date)}</span>
                <Undo
                  name={stepName(model, step)}
                  onUndo={() => takeBack?.("done", step.key)}
                  may={takeBack !== undefined}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {skipped.length > 0 && (
        <section aria-labelledby="plan-skipped" className="mt-10">
          <h3 id="plan-skipped">Skipped</h3>
          <ul className="mt-2">
            {skipped.map((step) => (
              <li key={step.key} className="plan-entry">
                <span className="flex-1 basis-60">
                  {stepName(model, step)}
                  <span className="block text-small text-soft">{step.reason}</span>
                </span>
                <Undo
                  name={stepName(model, step)}
                  onUndo={() => takeBack?.("skipped", step.key)}
                  may={takeBack !== undefined}
                />
              </li>
            ))}
          </ul>
          {takeBackSkips && skipped.length > 1 && (
            <button
              type="button"
              className="btn-text no-print mt-2"
              onClick={() => takeBackSkips(skipped.map(({ key }) => key))}
            >
              Back to the plan’s own choice of steps
            </button>
          )}
          {waiting.length > 0 && (
            <ul className="mt-3 grid gap-1 text-small">
              {waiting.map((step) => (
                <li key={step.key}>
                  <b>{stepName(model, step)}</b>. {waitingSentence(model, step)}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}

function Undo({ name, onUndo, may }: { name: string; onUndo: () => void; may: boolean }) {
  if (!may) return null;
  return (
    <button
      type="button"
      className="btn-text no-print text-small"
      aria-label={`Undo: ${name}`}
      onClick={onUndo}
    >
      Undo
    </button>
  );
}
