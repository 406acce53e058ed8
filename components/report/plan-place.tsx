"use client";

import { type ComponentType, startTransition, useEffect, useState } from "react";
import { Ghost } from "@/components/ui/ghost";
import { leaveFocus } from "@/components/ui/leave-focus";
import type { PlanProps } from "./plan-section";

/** Keeps the plan's place in the report; what draws it up is loaded once the verdict stands. */
export function PlanPlace(props: PlanProps) {
  const [Section, setSection] = useState<ComponentType<PlanProps>>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    let gone = false;
    import("./plan-section").then(
      ({ PlanSection }) => {
        if (!gone) startTransition(() => setSection(() => PlanSection));
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [attempt]);

  function again() {
    setFailed(false);
    setAttempt(attempt + 1);
  }

  return (
    <section aria-labelledby="plan">
      <h2 id="plan">Learning plan</h2>
      {Section ? (
        <Section {...props} />
      ) : (
        <div className="mt-2 min-h-screen">
          {failed ? (
            <p role="alert">
              The plan could not be loaded. Your answers are safe.{" "}
              <button ref={leaveFocus} type="button" className="btn-text" onClick={again}>
                Try again
              </button>
            </p>
          ) : (
            <Ghost label="Drawing up the plan" />
          )}
        </div>
      )}
    </section>
  );
}
