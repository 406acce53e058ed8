import { useId, useState } from "react";
import { SaveNote } from "@/components/questionnaire/save-note";
import type { SaveProgress } from "@/lib/browser/save-progress";
import type { PlanChoices } from "@/lib/draft/plan-choices";
import { LIMITS } from "@/lib/model/vocabulary";
import type { Plan } from "@/lib/plan/plan";

type Props = {
  plan: Plan;
  freeOnly: boolean;
  progress: SaveProgress;
  onChange: (change: Pick<PlanChoices, "start" | "horizonWeeks" | "freeOnly">) => void;
  onHours: (hoursPerWeek: number) => void;
};

/** How much time there is, from when on, and what it may cost. Every change plans anew. */
export function PlanSettings({ plan, freeOnly, progress, onChange, onHours }: Props) {
  return (
    <fieldset className="no-print mt-5 border-y border-line py-4">
      <legend className="sr-only">What the plan goes by</legend>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <NumberField
          label="Hours a week"
          value={plan.hoursPerWeek}
          limits={LIMITS.hoursPerWeek}
          onChange={onHours}
        />
        <NumberField
          label="Weeks to plan for"
          value={plan.horizonWeeks}
          limits={LIMITS.horizonWeeks}
          onChange={(horizonWeeks) => onChange({ horizonWeeks })}
        />
        <DayField value={plan.start} onChange={(start) => onChange({ start })} />
        <label className="option mt-7 min-h-11">
          <input
            type="checkbox"
            checked={freeOnly}
            onChange={(event) => onChange({ freeOnly: event.target.checked })}
          />
          Free resources only
        </label>
      </div>
      <p className="mt-3 text-small text-soft">
        Kept with your answers on this device
        <SaveNote progress={progress} />
      </p>
    </fieldset>
  );
}

type NumberProps = {
  label: string;
  value: number;
  limits: readonly [number, number];
  onChange: (value: number) => void;
};

/** A whole number within limits; what is typed and does not fit stays, says so, and changes nothing. */
function NumberField({ label, value, limits: [least, most], onChange }: NumberProps) {
  const id = useId();
  /** What is being typed; undefined shows the value. */
  const [typed, setTyped] = useState<string>();
  const fits = (text: string) =>
    /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  const wrong = typed !== undefined && !fits(typed);
  return (
    <div className="grid w-36 gap-1">
      <label htmlFor={id} className="text-small text-soft">
        {label}
      </label>
      <input
        id={id}
        className="field"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed ?? value}
        aria-invalid={wrong}
        aria-describedby={`${id}-error`}
        onChange={({ target }) => {
          setTyped(target.value);
          if (fits(target.value)) onChange(Number(target.value));
        }}
        onBlur={() => {
          if (!wrong) setTyped(undefined);
        }}
      />
      <p id={`${id}-error`} className="field-error">
        {wrong ? `A whole number from ${least} to ${most}.` : ""}
      </p>
    </div>
  );
}

type DayProps = { value: string; onChange: (value: string) => void };

/** A day that is half typed, or centuries away, changes nothing yet. */
function DayField({ value, onChange }: DayProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div className="grid w-44 gap-1">
      <label htmlFor={id} className="text-small text-soft">
        First day
      </label>
      <input
        id={id}
        className="field"
        type="date"
        min="2020-01-01"
        max="2099-12-31"
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value !== "" && target.validity.valid) onChange(target.value);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  );
}
