import type { Metadata } from "next";
import type { Competency } from "@/lib/model/requirement-model";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = {
  title: "The role: what is asked",
  description:
    "The requirement model of Machine Learning Engineer II: every competency with its level, weight and reason.",
};

export default function RolePage() {
  const { role, groups, competencies, version, released } = currentModel;
  return (
    <>
      <h1>What the role asks</h1>
      <p className="mt-3">
        The requirement model of {role}, version {version} of {released}. Every result is measured
        against this table and nothing else. The weight follows from how many parts of the
        role&apos;s description name a competency and how firmly; you see both parts.
      </p>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={group.id} className="mt-12">
          <h2 id={group.id}>{group.name}</h2>
          <ul className="mt-2">
            {competencies
              .filter((competency) => competency.group === group.id)
              .map((competency) => (
                <CompetencyRow key={competency.id} competency={competency} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function CompetencyRow({ competency }: { competency: Competency }) {
  const { id, name, covers, why, required, weight, weight_base, weight_strength } = competency;
  const { scale, variants } = currentModel;
  const added = Object.entries(competency.variants).map(([variant, { level, weight: heavier }]) => {
    const parts = [
      ...(level > 0 ? [`level +${level}`] : []),
      ...(heavier > 0 ? [`weight +${heavier}`] : []),
    ];
    return `${variants[variant as keyof typeof variants]}: ${parts.join(", ")}`; // keys checked by the schema
  });
  const facts = [
    ...(required > 0
      ? [
          `asks for ${scale[required]}`,
          `weight ${weight} (${weight_base} by mentions, ${weight_strength < 0 ? "−1" : `+${weight_strength}`} by emphasis)`,
        ]
      : ["asked in one industry only"]),
    ...(competency.gate_floor === null
      ? []
      : [`must-have: at least ${scale[competency.gate_floor]}`]),
    ...added,
  ];
  return (
    <li id={id} className="keep-together max-w-none scroll-mt-6 border-t border-line py-4">
      <h3>{name}</h3>
      <p className="mt-0.5 text-small text-gap">{facts.join(" · ")}</p>
      <p className="mt-1">{covers}</p>
      <p className="mt-1 text-small text-soft">{why}</p>
      <details className="mt-1 text-small">
        <summary className="cursor-pointer py-1 underline decoration-line-strong underline-offset-4">
          The five levels<span className="sr-only"> of {name}</span>
        </summary>
        <dl className="mt-1 grid gap-2">
          {competency.levels.map(({ level, statement, example }) => (
            <div key={level} className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
              <dt className={level === required ? "font-semibold text-have" : "text-soft"}>
                {scale[level]}
                {level === required && " (asked)"}
              </dt>
              <dd>
                {statement} {example !== "" && <span className="text-soft">{example}</span>}
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-2">
          <b>A coach would ask:</b> {competency.coach_question}
        </p>
      </details>
    </li>
  );
}
