import type { RequirementModel } from "@/lib/model/requirement-model";
import { GENERAL } from "./setup-values";

const EDUCATION_WORDS = {
  "": "Prefer not to say",
  none: "No degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctorate: "Doctorate",
  equivalent: "Equivalent experience instead of a degree",
} as const;

const CERTIFICATE_WORDS = {
  azure: "Microsoft Azure",
  aws: "AWS",
  gcp: "Google Cloud",
  scrum: "Agile or Scrum",
  itil: "ITIL",
  epic: "Epic (healthcare)",
  other: "Another one",
} as const;

/** The set-up step's fields; each says why it is asked and what it changes. */
export function SetupFields({ model }: { model: RequirementModel }) {
  const why = new Map(model.profile_facts.map((fact) => [fact.id, fact]));
  return (
    <>
      <fieldset className="mt-10">
        <legend className="text-xl font-semibold">How much time do you have?</legend>
        <p className="mt-1 text-small text-soft">
          You can go on from the quick form to the full one at any time; nothing is asked twice.
        </p>
        <div className="mt-3 border-t border-line">
          <RadioRow
            name="form"
            value="full"
            checked
            label="Full: about 15 minutes"
            note="Every question, in groups. Gives a verdict, every gap and a number with its likely range."
          />
          <RadioRow
            name="form"
            value="quick"
            label="Quick: about 7 minutes"
            note="The must-haves, then what your answers make most worth asking; about 25 questions. Finds most of what your largest gaps hold, and gives no verdict yet."
          />
        </div>
      </fieldset>
      <fieldset className="mt-12">
        <legend className="text-xl font-semibold">Which industry do you aim for?</legend>
        <p className="mt-1 text-small text-soft">
          An industry asks for one competency more and raises some requirements. It never lowers
          one. You can change it at any time.
        </p>
        <div className="mt-3 border-t border-line">
          <RadioRow
            name="variant"
            value={GENERAL}
            checked
            label="General: no particular industry"
          />
          {Object.entries(model.variants).map(([variant, name]) => (
            <RadioRow key={variant} name="variant" value={variant} label={name} />
          ))}
        </div>
      </fieldset>
      <h2 className="mt-14">About you</h2>
      <p className="mt-2 text-soft">
        Shown in your report as a checklist beside the score. None of it enters the score.
      </p>
      <div className="mt-6 grid gap-8">
        <div className="grid gap-1.5">
          <label htmlFor="education" className="font-semibold">
            {why.get("pf.edu")?.question}
          </label>
          <p id="education:why" className="text-small text-soft">
            {why.get("pf.edu")?.why}
          </p>
          <select
            id="education"
            name="education"
            className="field max-w-md"
            aria-describedby="education:why"
          >
            {Object.entries(EDUCATION_WORDS).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <fieldset>
          <legend className="font-sans text-base font-semibold">
            Is it in computing, mathematics or a related field?
          </legend>
          <div className="mt-1 flex gap-6">
            <Option type="radio" name="relatedField" value="yes" label="Yes" />
            <Option type="radio" name="relatedField" value="no" label="No" />
          </div>
        </fieldset>
        <NumberField
          name="years"
          label={why.get("pf.years")?.question ?? ""}
          hint={why.get("pf.years")?.why ?? ""}
          unit="years"
        />
        <fieldset>
          <legend className="font-sans text-base font-semibold">
            {why.get("pf.certs")?.question}
          </legend>
          <p className="mt-1.5 text-small text-soft">{why.get("pf.certs")?.why}</p>
          <div className="mt-1 flex flex-wrap gap-x-6">
            {Object.entries(CERTIFICATE_WORDS).map(([value, words]) => (
              <Option key={value} type="checkbox" name="certificates" value={value} label={words} />
            ))}
          </div>
        </fieldset>
        <NumberField
          name="hoursPerWeek"
          label="How many hours a week can you give to learning?"
          hint="Your report turns the hours that a gap takes into weeks."
          unit="hours"
        />
      </div>
    </>
  );
}

type RowProps = { name: string; value: string; label: string; note?: string; checked?: boolean };

function RadioRow({ name, value, label, note, checked = false }: RowProps) {
  return (
    <label className="choice">
      <input type="radio" name={name} value={value} defaultChecked={checked} />
      <span>{label}</span>
      {note && <span className="text-small text-soft">{note}</span>}
    </label>
  );
}

type OptionProps = { type: "radio" | "checkbox"; name: string; value: string; label: string };

function Option({ type, name, value, label }: OptionProps) {
  return (
    <label className="option">
      <input type={type} name={name} value={value} />
      {label}
    </label>
  );
}

type NumberProps = { name: string; label: string; hint: string; unit: string };

function NumberField({ name, label, hint, unit }: NumberProps) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <p id={`${name}:why`} className="text-small text-soft">
        {hint}
      </p>
      <div className="flex items-center gap-2">
        <input
          id={name}
          name={name}
          inputMode="numeric"
          maxLength={20}
          className="field max-w-20"
          aria-describedby={`${name}:why ${name}:error`}
        />
        <span aria-hidden="true" className="text-soft">
          {unit}
        </span>
      </div>
      <p id={`${name}:error`} className="field-error" />
    </div>
  );
}
