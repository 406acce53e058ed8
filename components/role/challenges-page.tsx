import { Section } from "@/components/ui/section";
import { breadcrumbs } from "@/lib/guide/structured-data";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";
import { CompetencyLinks, competencyNames } from "./competency-links";
import { JsonLd } from "./json-ld";
import { Passage } from "./passage";

type Props = { model: RequirementModel; guide: RoleGuide };

export function ChallengesPage({ model, guide }: Props) {
  const { challenges, challenges_intro: intro, achievement_story: story } = guide;
  const names = competencyNames(model.competencies);
  const groups = model.groups.filter(({ id }) =>
    challenges.some(({ competencies }) => competencies[0]?.startsWith(`${id}.`)),
  );
  return (
    <>
      <JsonLd data={breadcrumbs([["The role", paths.role]], "Challenges")} />
      <h1>{challenges.length} challenges to talk about</h1>
      <div id={intro.id} data-lines={intro.source_lines.join(" ")} className="scroll-mt-6">
        <p className="mt-3 text-lg">{intro.body}</p>
      </div>
      <Section id="how" title="How to tell it">
        <Passage passage={story} names={names} />
      </Section>
      {groups.map((group) => (
        <Section key={group.id} id={group.id} title={group.name}>
          {challenges
            .filter(({ competencies }) => competencies[0]?.startsWith(`${group.id}.`))
            .map(({ id, prompt, competencies, strong_answer, warning, source_lines }) => (
              <section
                key={id}
                id={id}
                aria-labelledby={`${id}-title`}
                data-lines={source_lines.join(" ")}
                className="keep-together scroll-mt-6 border-t border-line py-5"
              >
                <h3 id={`${id}-title`}>{prompt}</h3>
                <p className="mt-0.5 text-small text-soft">
                  {id} · <CompetencyLinks ids={competencies} names={names} />
                </p>
                <p className="mt-2 text-small font-semibold">A strong answer contains</p>
                <ul className="bullets mt-1">
                  {strong_answer.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
                <p className="mt-2 text-small">
                  <span className="text-gap">What raises doubt:</span> {warning}
                </p>
              </section>
            ))}
        </Section>
      ))}
    </>
  );
}
