import type { ReactNode } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { PlanStep } from "@/lib/plan/plan-step";
import { stepName } from "@/lib/report/plan-words";
import { InTurn } from "./in-turn";
import type { LoadedProofs, StepActions, StepPlace } from "./plan-parts";
import { PlanStepItem } from "./plan-step-item";
import { MARKED, type Marked, type TakeBack } from "./use-plan-actions";

type Props = {
  model: RequirementModel;
  proofs: LoadedProofs;
  actions: StepActions | undefined;
  marked: Marked | undefined;
  takeBack: TakeBack | undefined;
  id: string;
  list: StepPlace["list"];
  steps: readonly PlanStep[];
  /** Number of the first of them. */
  first: number;
  children?: ReactNode;
};

/** Steps as a numbered list. Where one was just marked, a note stands in its place. */
export function PlanSteps(props: Props) {
  const { model, proofs, actions, marked, takeBack, id, list, steps, first, children } = props;
  const noteAt = marked?.place.list === list ? Math.min(marked.place.index, steps.length) : -1;
  const note = marked && takeBack && (
    <MarkedNote key={marked.step.key} model={model} marked={marked} takeBack={takeBack} />
  );
  if (steps.length === 0 && noteAt < 0) return null;
  return (
    <>
      {children}
      {steps.length === 0 && note}
      <ol aria-labelledby={id === "plan-steps" ? id : undefined} className="plan-steps mt-4">
        <InTurn more={3}>
          {steps.map((step, index) => (
            <PlanStepItem
              key={step.key}
              model={model}
              step={step}
              place={{ list, index }}
              number={first + index}
              proofs={proofs}
              actions={actions}
              before={noteAt === index ? note : undefined}
              after={noteAt === steps.length && index === steps.length - 1 ? note : undefined}
            />
          ))}
        </InTurn>
      </ol>
    </>
  );
}

type NoteProps = { model: RequirementModel; marked: Marked; takeBack: TakeBack };

function MarkedNote({ model, marked: { kind, step }, takeBack }: NoteProps) {
  const name = stepName(model, step);
  return (
    <p
      id={MARKED}
      tabIndex={-1}
      className="no-print mb-6 border-l-4 border-have bg-have-soft py-2 pl-4"
    >
      {kind === "done" ? `Done: ${name}.` : `Skipped: ${name}.`} The plan moved on.{" "}
      <button type="button" className="btn-text" onClick={() => takeBack(kind, step.key)}>
        Undo
      </button>
    </p>
  );
}
