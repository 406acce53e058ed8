import { useState } from "react";
import { saveFile } from "@/lib/browser/save-file";
import type { Draft } from "@/lib/draft/draft";
import type { ProofsDocument } from "@/lib/model/proofs";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Plan } from "@/lib/plan/plan";

type Props = {
  model: RequirementModel;
  plan: Plan;
  proofs: ProofsDocument | undefined;
  draft: Draft;
};

/** Saves the steps under way within the horizon as a calendar file; what writes it loads when asked. */
export function PlanCalendar({ model, plan, proofs, draft }: Props) {
  const [failed, setFailed] = useState(false);
  const begun = plan.later.filter(({ startWeek }) => startWeek <= plan.horizonWeeks);
  const agreed = draft.plan?.actions ?? {};
  if (plan.steps.length + begun.length + Object.keys(agreed).length === 0) return null;

  async function save() {
    try {
      const [{ planCalendar }, { agreedSteps, stepsOfPlan }, { fileName }] = await Promise.all([
        import("@/lib/export/plan-calendar"),
        import("@/lib/export/steps-of-plan"),
        import("@/lib/export/file-name"),
      ]);
      const at = new Date().toISOString();
      const steps = [...stepsOfPlan(model, plan, proofs), ...agreedSteps(agreed)];
      const text = planCalendar(model, steps, { at, owner: draft.id });
      const name = fileName({ model: draft.model, createdAt: at }, "ics", "plan");
      saveFile(name, text, "text/calendar");
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className="no-print mt-6">
      <button type="button" className="btn btn-quiet" onClick={() => void save()}>
        Save the weeks as a calendar file
      </button>
      <p className="mt-2 text-small text-soft">
        Whole-day entries, marked private, that block no time. Saving again later replaces them.
      </p>
      <p role="alert" className="field-error">
        {failed ? "The file could not be made. Check the connection and try again." : ""}
      </p>
    </div>
  );
}
