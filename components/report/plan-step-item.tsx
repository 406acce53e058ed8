import type { ReactNode } from "react";
import { LevelPicture } from "@/components/ui/level-picture";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { PlanStep } from "@/lib/plan/plan-step";
import { assumptionOf, reasonOf } from "@/lib/report/plan-reason";
import { hoursRange, longDate, nameOf } from "@/lib/report/words";
import {
  fromTo,
  type LoadedProofs,
  type StepActions,
  type StepPlace,
  stepAnchor,
  weekSpan,
} from "./plan-parts";
import { PlanProof } from "./plan-proof";
import { PlanResources } from "./plan-resources";
import { PlanStepButtons } from "./plan-step-buttons";

type Props = {
  model: RequirementModel;
  step: PlanStep;
  place: StepPlace;
  number: number;
  proofs: LoadedProofs;
  actions: StepActions | undefined;
  before?: ReactNode;
  after?: ReactNode;
};

/** One step: what it raises, when, why now, what with, and what shows that it is done. */
export function PlanStepItem(props: Props) {
  const { model, step, place, number, proofs, actions, before, after } = props;
  const { scale, competencies } = model;
  const name = nameOf(model, step.competency);
  const levels = competencies.find(({ id }) => id === step.competency)?.levels;
  const assumption = assumptionOf(model, step);
  return (
    <li className="max-w-none">
      {before}
      <div className="plan-step">
        <span aria-hidden="true" className="plan-number">
          {number}
        </span>
        <div className="keep-together grid gap-x-6 gap-y-2 sm:grid-cols-[1fr_15rem]">
          <div>
            <h4
              id={stepAnchor(step.key)}
              tabIndex={-1}
              className="font-serif text-lg leading-tight font-semibold"
            >
              <span className="sr-only">{number}. </span>
              {name}
              <span className="block font-sans text-base font-normal">{fromTo(model, step)}</span>
            </h4>
            <p className="mt-1 text-small text-soft">
              {weekSpan(step)}, until {longDate(step.end)} · {hoursRange(step.hours)}
            </p>
          </div>
          <LevelPicture
            level={step.from}
            required={step.required}
            label={`Before this step: ${scale[step.from]}, level ${step.from}. Required: ${scale[step.required]}, level ${step.required}.`}
          />
        </div>
        <p className="mt-2">{reasonOf(model, step)}</p>
        {assumption && <p className="mt-1 text-small text-gap">{assumption}</p>}
        <dl className="facts mt-3">
          <dt>Reached when</dt>
          <dd>{levels?.[step.to]?.statement}</dd>
          <PlanResources model={model} step={step} actions={actions} />
          {step.proof && <PlanProof step={step} proofs={proofs} />}
        </dl>
        {actions && (
          <PlanStepButtons
            name={`${name}, level ${step.to}`}
            onDone={() => actions.markDone(step, place)}
            onSkip={(reason) => actions.skip(step, place, reason)}
          />
        )}
      </div>
      {after}
    </li>
  );
}
