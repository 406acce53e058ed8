import Link from "next/link";
import { Section } from "@/components/ui/section";
import { breadcrumbs } from "@/lib/guide/structured-data";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";
import { CompetencyLinks, competencyNames } from "./competency-links";
import { FactCard } from "./fact-card";
import { JsonLd } from "./json-ld";
import { Passage } from "./passage";

type Props = { model: RequirementModel; guide: RoleGuide };

export function CareerPage({ model, guide }: Props) {
  const names = competencyNames(model.competencies);
  const { career, negotiation, facts } = guide;
  return (
    <>
      <JsonLd data={breadcrumbs([["The role", paths.role]], "Career")} />
      <h1>Before, at and after {model.role}</h1>
      <p className="mt-3 text-lg">
        Where people come from, what this level adds, and what the next one asks. The source gives
        no timetable; years here are what posts usually name.
      </p>
      <div
        id="path"
        className="scroll-mt-6"
        data-lines={lines(career.stages, career.moves, career.growth)}
      >
        <Section id="stages" title="The path">
          <ol className="stages mt-4">
            {career.stages.map(({ id, title, body, competencies }) => (
              <li key={id} className={id === "at" ? "stage-here" : undefined}>
                <h3>{title}</h3>
                <p className="mt-1">{body}</p>
                {competencies.length > 0 && (
                  <p className="mt-1 text-small text-soft">
                    <CompetencyLinks ids={competencies} names={names} />
                  </p>
                )}
              </li>
            ))}
          </ol>
        </Section>
        <Section id="moves" title="Other ways to go">
          {career.moves.map((passage) => (
            <Passage key={passage.id} passage={passage} names={names} />
          ))}
        </Section>
        <Section id="growth" title="What makes one grow">
          {career.growth.map((passage) => (
            <Passage key={passage.id} passage={passage} names={names} />
          ))}
        </Section>
      </div>
      {facts.some(({ page }) => page === "career") && (
        <Section id="facts" title="What the source says of it">
          {facts
            .filter(({ page }) => page === "career")
            .map((fact) => (
              <FactCard key={fact.id} fact={fact} contradictions={guide.contradictions} />
            ))}
        </Section>
      )}
      <div id="negotiation" className="scroll-mt-6" data-lines={lines(negotiation)}>
        <Section id="negotiate" title="Before you talk about pay">
          <p className="mb-3">
            Figures to compare with stand on the page on{" "}
            <Link href={paths.market} prefetch={false}>
              market and pay
            </Link>
            , each with its doubts.
          </p>
          {negotiation.map((passage) => (
            <Passage key={passage.id} passage={passage} names={names} />
          ))}
        </Section>
      </div>
    </>
  );
}

function lines(...lists: readonly (readonly { source_lines: readonly number[] }[])[]): string {
  return lists
    .flat()
    .flatMap(({ source_lines }) => source_lines)
    .join(" ");
}
