import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { Plan } from "@/lib/plan/plan";
import type { PlanStep } from "@/lib/plan/plan-step";
import { nameOf } from "@/lib/report/words";
import { Fold } from "./fold";
import { hoursWords, shortDate, weekSpan } from "./plan-parts";
import { SavePicture } from "./save-picture";

type Props = { model: RequirementModel; result: Result; plan: Plan };

/** The weeks of the horizon as bars with their names, and as a table. */
export function PlanWeeks({ model, result, plan }: Props) {
  const { steps, later, weeks, horizonWeeks } = plan;
  const begun = later.filter(({ startWeek }) => startWeek <= horizonWeeks);
  if (steps.length + begun.length === 0) return null;
  const competencyOf = new Map([...steps, ...later].map((step) => [step.key, step]));
  return (
    <>
      <h3 className="mt-8">Week by week</h3>
      <div className="keep-together mt-3">
        <Axis plan={plan} />
        <ol className="grid gap-2 sm:gap-0">
          {[...steps, ...begun].map((step, index) => (
            <li key={step.key} className="plan-row">
              <p className="grid max-w-none grid-cols-[1.25rem_1fr_auto] gap-x-1 text-small leading-tight">
                <span className="text-soft">{index + 1}</span>
                <span>{nameOf(model, step.competency)}</span>
                <span className="text-soft sm:sr-only">{weekSpan(step)}</span>
              </p>
              <Bar step={step} weeks={horizonWeeks} />
            </li>
          ))}
        </ol>
        <p className="mt-3 text-small text-soft">{legend(steps, begun, horizonWeeks)}</p>
      </div>
      <SavePicture
        what="the weeks"
        part="plan"
        named={result}
        draw={async () =>
          (await import("@/lib/export/picture/plan-picture")).planPicture(model, result, plan)
        }
      />
      <Fold className="mt-2 text-small" summary="The weeks as a table">
        <table className="data-table mt-2">
          <thead>
            <tr>
              <th scope="col">Week</th>
              <th scope="col">From</th>
              <th scope="col">Hours</th>
              <th scope="col">Steps</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.number}>
                <th scope="row">{week.number}</th>
                <td>{shortDate(week.start)}</td>
                <td>{Math.round(10 * week.hours) / 10}</td>
                <td>
                  {week.parts.length === 0 && "nothing left"}
                  {week.parts.map(({ key, hours }) => {
                    const step = competencyOf.get(key);
                    return (
                      <span key={key} className="block">
                        {step && `${nameOf(model, step.competency)}, to ${model.scale[step.to]}: `}
                        {hoursWords(hours)}
                      </span>
                    );
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </>
  );
}

/** Shapes besides colours: full for technical steps, a frame for soft ones, dashes for what goes on. */
function Bar({ step, weeks }: { step: PlanStep; weeks: number }) {
  const { startWeek, endWeek, thread } = step;
  const at = (week: number) => `${(100 * week) / weeks}%`;
  const last = Math.min(endWeek, weeks);
  return (
    <svg aria-hidden="true" className="plan-bar" width="100%" height="26">
      {Array.from({ length: weeks + 1 }, (_, week) => week).map((week) => (
        <line key={week} className="week" x1={at(week)} x2={at(week)} y1="0" y2="26" />
      ))}
      <rect
        className={endWeek > weeks ? `${thread} open` : thread}
        x={at(startWeek - 1)}
        width={at(last - startWeek + 1)}
        y="7"
        height="12"
      />
    </svg>
  );
}

function Axis({ plan: { weeks, horizonWeeks } }: { plan: Plan }) {
  const every = Math.max(1, Math.ceil(horizonWeeks / 4));
  const named = weeks.filter(({ number }) => (number - 1) % every === 0);
  return (
    <div className="plan-row" aria-hidden="true">
      <p />
      <svg aria-hidden="true" className="plan-bar" width="100%" height="22">
        {named.map(({ number, start }) => (
          <text key={number} x={`${(100 * (number - 1)) / horizonWeeks}%`} y="15">
            {shortDate(start)}
          </text>
        ))}
      </svg>
    </div>
  );
}

function legend(steps: readonly PlanStep[], begun: readonly PlanStep[], weeks: number): string {
  const all = [...steps, ...begun];
  const soft = all.some(({ thread }) => thread === "soft");
  return [
    "One column is a week.",
    ...(soft
      ? ["Filled bars are technical steps, framed ones soft skills practised beside them."]
      : []),
    ...(begun.length > 0 ? [`Dashed bars begin in these weeks and end after week ${weeks}.`] : []),
  ].join(" ");
}
