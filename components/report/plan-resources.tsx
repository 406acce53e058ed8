import { ResourceLine } from "@/components/role/resource-line";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { PlanStep } from "@/lib/plan/plan-step";
import { longerNote, resourceNote } from "@/lib/report/plan-words";
import { count } from "@/lib/report/words";
import { Fold } from "./fold";
import { resourcesAnchor, type StepActions } from "./plan-parts";

type Props = { model: RequirementModel; step: PlanStep; actions: StepActions | undefined };

/** What to learn a step with: one to begin with, others to take instead. */
export function PlanResources({ model, step, actions }: Props) {
  const [first, ...rest] = step.resources;
  const others = [...rest, ...step.moreResources];
  const longer = first && longerNote(model, step, first);
  return (
    <>
      <dt>Learn with</dt>
      <dd id={resourcesAnchor(step.key)} tabIndex={-1}>
        {first === undefined ? (
          resourceNote(step)
        ) : (
          <ul>
            <ResourceLine model={model} resource={first}>
              <span className="block">{first.why}</span>
              {longer && <span className="block">{longer}</span>}
              {actions && step.ownChoice && (
                <button
                  type="button"
                  className="btn-text no-print block text-small"
                  onClick={() => actions.swap(step, null)}
                >
                  Back to the plan’s own choice
                  <span className="sr-only">, {step.ownChoice.title}</span>
                </button>
              )}
            </ResourceLine>
          </ul>
        )}
        {others.length > 0 && (
          <Fold
            className="no-print text-small"
            summary={
              actions
                ? `Use another: ${others.length} to choose from`
                : count(others.length, "other")
            }
          >
            <ul className="mt-1 grid gap-3">
              {others.map((resource) => (
                <ResourceLine key={resource.id} model={model} resource={resource}>
                  {actions && (
                    <button
                      type="button"
                      className="btn-text block"
                      aria-label={`Use this instead: ${resource.title}`}
                      onClick={() =>
                        actions.swap(step, resource.id === step.ownChoice?.id ? null : resource.id)
                      }
                    >
                      Use this instead
                    </button>
                  )}
                </ResourceLine>
              ))}
            </ul>
          </Fold>
        )}
      </dd>
    </>
  );
}
