import Link from "next/link";
import { LevelPicture } from "@/components/ui/level-picture";
import { Section } from "@/components/ui/section";
import type { CompetencyView } from "@/lib/guide/competency-view";
import { competencyData } from "@/lib/guide/structured-data";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";
import { count, listOf } from "@/lib/report/words";
import { Boundaries } from "./boundaries";
import { CompetencyFacts } from "./competency-facts";
import { JsonLd } from "./json-ld";
import { LevelLadder } from "./level-ladder";
import { PracticesAndChallenges } from "./practices-and-challenges";
import { PrerequisiteMap } from "./prerequisite-map";
import { ProofCard } from "./proof-card";
import { ResourceLine } from "./resource-line";
import { SourceLines } from "./source-lines";

type Props = { model: RequirementModel; guide: RoleGuide; view: CompetencyView };

export function CompetencyPage({ model, guide: roleGuide, view }: Props) {
  const { competency, group, guide, resources } = view;
  const { scale } = model;
  const asked = scale[competency.required];
  return (
    <article>
      <JsonLd data={competencyData(model, view)} />
      <p className="text-small text-soft">{group.name}</p>
      <h1 className="mt-1">{competency.name}</h1>
      <p className="mt-3 text-lg">{competency.covers}</p>
      {competency.required > 0 && (
        <div className="mt-5 grid items-center gap-x-5 gap-y-1 sm:grid-cols-[15rem_1fr]">
          <LevelPicture
            level={undefined}
            required={competency.required}
            label={`The role asks for ${asked}, level ${competency.required} of 4.`}
          />
          <p aria-hidden="true" className="text-small">
            The role asks for <b>{asked}</b>
          </p>
        </div>
      )}
      <CompetencyFacts model={model} view={view} />

      <Section id="boundaries" title="What counts here, and what does not">
        <Boundaries model={model} boundaries={guide.boundaries} excludes={competency.excludes} />
      </Section>

      <Section id="levels" title="The five levels">
        <p>
          Rate what you have done, not what you could learn in a week. Between two levels: two
          recent examples, or one level lower.
        </p>
        <LevelLadder competency={competency} guide={guide} scale={scale} />
      </Section>

      <Section id="evidence" title="What good evidence looks like">
        <ul className="bullets">
          {guide.good_evidence.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>

      <Section id="proofs" title="Proofs to produce">
        <p className="mb-3">
          Reading takes you to {scale[2]} at most. The two levels above are reached by doing, and by
          somebody who looks at what you did.
        </p>
        <ProofCard from={scale[2]} to={scale[3]} proof={guide.proofs.to_3} />
        <ProofCard from={scale[3]} to={scale[4]} proof={guide.proofs.to_4} />
      </Section>

      <Section id="misunderstandings" title="Common misunderstandings">
        <dl className="grid gap-4">
          {guide.misunderstandings.map(({ belief, rather }) => (
            <div key={belief}>
              <dt className="font-serif italic">“{belief}”</dt>
              <dd className="mt-0.5">{rather}</dd>
            </div>
          ))}
        </dl>
      </Section>

      <Section id="resources" title="Where to learn it">
        <ul className="grid gap-3 text-small">
          {resources.map((resource) => (
            <ResourceLine key={resource.id} model={model} resource={resource} full />
          ))}
        </ul>
      </Section>

      <Section id="map" title="What comes before and after">
        <PrerequisiteMap view={view} scale={scale} />
      </Section>

      <PracticesAndChallenges view={view} />

      <Section id="source" title="Where the role asks for it">
        <p>
          {competency.why} Named in {listOf(competency.source_sections)}.
        </p>
        <SourceLines entries={view.source} />
        <p className="mt-2 text-small text-soft">
          In our words; numbers are lines of{" "}
          <Link href={paths.source} prefetch={false}>
            the source
          </Link>
          .
        </p>
      </Section>

      {view.alignments.length > 0 && (
        <Section id="alignments" title="In other frameworks">
          <ul className="grid gap-1 text-small">
            {view.alignments.map(({ framework, code, url, relation }) => (
              <li key={framework + code}>
                {roleGuide.frameworks.find(({ id }) => id === framework)?.name}:{" "}
                <a href={url} rel="noopener noreferrer" target="_blank" className="wrap-anywhere">
                  {code}
                </a>{" "}
                <span className="text-soft">({relation} match)</span>
              </li>
            ))}
          </ul>
        </Section>
      )}

      <nav
        aria-label="Neighbouring competencies"
        className="no-print mt-14 flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-line pt-4 text-small"
      >
        {view.previous ? (
          <Link href={paths.competency(view.previous.id)} prefetch={false}>
            ← {view.previous.name}
          </Link>
        ) : (
          <Link href={paths.role} prefetch={false}>
            ← All {count(model.competencies.length, "competency", "competencies")}
          </Link>
        )}
        {view.next && (
          <Link href={paths.competency(view.next.id)} prefetch={false}>
            {view.next.name} →
          </Link>
        )}
      </nav>
    </article>
  );
}
