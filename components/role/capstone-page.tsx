import { Section } from "@/components/ui/section";
import { capstoneData, capstoneHours } from "@/lib/guide/structured-data";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Capstone } from "@/lib/model/role-guide";
import { CompetencyLinks, competencyNames } from "./competency-links";
import { JsonLd } from "./json-ld";

type Props = { model: RequirementModel; capstone: Capstone };

export function CapstonePage({ model, capstone }: Props) {
  const names = competencyNames(model.competencies);
  const proves = new Set(capstone.milestones.flatMap(({ proves: ids }) => ids));
  return (
    <article>
      <JsonLd data={capstoneData(capstone)} />
      <p className="text-small text-soft">
        Project · {model.variants[capstone.variant]} · about {capstoneHours(capstone)} hours ·
        proofs for {proves.size} competencies
      </p>
      <h1 className="mt-1">{capstone.title}</h1>
      <p className="mt-3 text-lg">{capstone.brief}</p>
      <Section id="data" title="Data to work with">
        <ul className="bullets">
          {capstone.data.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section id="milestones" title="Milestones">
        <ol className="mt-2">
          {capstone.milestones.map(({ title, hours, do: what, done_when, proves: ids }, i) => (
            <li key={title} className="keep-together max-w-none border-t border-line py-4">
              <h3>
                {i + 1}. {title}{" "}
                <span className="font-sans text-small font-normal text-soft">{hours} hours</span>
              </h3>
              <p className="mt-1">{what}</p>
              <p className="mt-2 text-small font-semibold">Done when</p>
              <ul className="ticks mt-1 text-small">
                {done_when.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <p className="mt-2 text-small text-soft">
                Proves: <CompetencyLinks ids={ids} names={names} />
              </p>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="show" title="What to show">
        <ul className="bullets">
          {capstone.show.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="mt-2 text-small text-soft">Who can judge it: {capstone.reviewer}</p>
      </Section>
    </article>
  );
}
