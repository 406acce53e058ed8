import { leaveFocus } from "@/components/ui/leave-focus";
import { proofOf } from "@/lib/model/proof-of";
import type { PlanStep } from "@/lib/plan/plan-step";
import type { LoadedProofs } from "./plan-parts";

type Props = { step: PlanStep; proofs: LoadedProofs };

/** What to produce to show level 3 or 4, with what a reviewer can tick. */
export function PlanProof({ step, proofs: { document, state, retry } }: Props) {
  const proof = proofOf(document?.proofs[step.competency], step.to);
  return (
    <>
      <dt>Show for it</dt>
      <dd>
        {proof === undefined ? (
          <Missing state={state} retry={retry} />
        ) : (
          <>
            <b>{proof.title}.</b> {proof.task}
            <p className="mt-2 text-small font-semibold">Done when</p>
            <ul className="ticks mt-1 text-small">
              {proof.done_when.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="mt-2 text-small text-soft">Who could review it: {proof.reviewer}</p>
          </>
        )}
      </dd>
    </>
  );
}

function Missing({ state, retry }: Pick<LoadedProofs, "state" | "retry">) {
  if (state !== "failed") return <span className="text-soft">A piece of work and a review.</span>;
  return (
    <>
      A piece of work and a review; what exactly could not be loaded.{" "}
      <button ref={leaveFocus} type="button" className="btn-text" onClick={retry}>
        Try again
      </button>
    </>
  );
}
