import type { CompetencyView } from "@/lib/guide/competency-view";
import type { RequirementModel } from "@/lib/model/requirement-model";

type Props = { model: RequirementModel; view: CompetencyView };

/** Weight, must-have and what industries add, each with the reason in sight. */
export function CompetencyFacts({ model, view }: Props) {
  const { competency, industries } = view;
  const { scale } = model;
  const sign = competency.weight_strength < 0 ? "−" : "+";
  const parts = `${competency.weight_base} for being named in ${competency.source_sections.length} of 10 parts of the role, ${sign}${Math.abs(competency.weight_strength)} for how firmly`;
  return (
    <dl className="facts mt-4">
      <dt>Weight</dt>
      <dd>
        {competency.required === 0 ? (
          "None in general: only one industry asks for it."
        ) : (
          <>
            <b>
              {competency.weight} of {model.scoring.max_weight}
            </b>
            : {parts}.
          </>
        )}
      </dd>
      {competency.gate_floor !== null && (
        <>
          <dt>Must-have</dt>
          <dd>
            At least <b>{scale[competency.gate_floor]}</b>; below that it counts as clearly missing.
          </dd>
        </>
      )}
      {industries.map(({ variant, name, level, weight, gate }) => (
        <Industry
          key={variant}
          name={name}
          text={`${scale[level]}, weight ${weight}${gate && competency.gate_floor === null ? `, must-have from ${scale[model.extra_gate_floor]}` : ""}`}
        />
      ))}
    </dl>
  );
}

function Industry({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
