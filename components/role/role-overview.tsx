import Link from "next/link";
import { Section } from "@/components/ui/section";
import { modelRows, VIEWS } from "@/lib/guide/model-rows";
import { capstoneHours, roleData } from "@/lib/guide/structured-data";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";
import { longDate } from "@/lib/report/words";
import { competencyNames } from "./competency-links";
import { Industries } from "./industries";
import { JsonLd } from "./json-ld";
import { ModelTable } from "./model-table";
import { Passage } from "./passage";

type Props = { model: RequirementModel; guide: RoleGuide };

export function RoleOverview({ model, guide }: Props) {
  const { id, version, groups, variants, scale } = model;
  const names = competencyNames(model.competencies);
  const { overview, soft_skills: softSkills } = guide;
  return (
    <>
      <JsonLd data={roleData(model)} />
      <h1>{model.role}</h1>
      <div id={overview.id} data-lines={overview.source_lines.join(" ")} className="scroll-mt-6">
        <p className="mt-3 text-lg">{overview.body}</p>
      </div>

      <Section id="responsibilities" title="What one does">
        {guide.responsibilities.map((passage) => (
          <Passage key={passage.id} passage={passage} names={names} />
        ))}
      </Section>

      <Section id="industries" title="In three industries">
        <Industries model={model} guide={guide} />
      </Section>

      <Section id="requirements" title="The requirement model">
        <p className="mb-5">
          Version {version} of {longDate(model.released)}. Every result is measured against this
          table and nothing else. A weight is the sum of two parts: how many parts of the
          role&apos;s description name a competency, and how firmly. A must-have has a floor one
          level below what is asked.
        </p>
        <ModelTable
          rows={modelRows(model)}
          scale={scale}
          groups={groups.map(({ id: group, name }) => ({ id: group, name }))}
          views={VIEWS.map((view) => ({
            id: view,
            name: view === "general" ? "No particular industry" : variants[view],
          }))}
        />
        <p className="mt-4 text-small">
          As files: <a href={paths.fullModel(id, version)}>the model with this guide (JSON)</a> ·{" "}
          <a href={paths.caseModel(id, version)}>as 1EdTech CASE (JSON)</a>
        </p>
      </Section>

      <div
        id={softSkills.id}
        data-lines={softSkills.source_lines.join(" ")}
        className="scroll-mt-6"
      >
        <Section id="soft-skills-heading" title={softSkills.title}>
          <p>{softSkills.body}</p>
          <p className="mt-2">Where public material is thin we wrote our own practice guides:</p>
          <ul className="bullets mt-1">
            {guide.soft_skill_guides.map(({ id: own, title, competency }) => (
              <li key={own}>
                <Link href={paths.softSkillGuide(own)} prefetch={false}>
                  {title}
                </Link>{" "}
                <span className="text-soft">for {names.get(competency)}</span>
              </li>
            ))}
          </ul>
        </Section>
      </div>

      <Section id="projects" title="One large project for each industry">
        <ul className="bullets">
          {guide.capstones.map((capstone) => (
            <li key={capstone.id}>
              <Link href={paths.capstone(capstone.id)} prefetch={false}>
                {capstone.title}
              </Link>{" "}
              <span className="text-soft">
                {variants[capstone.variant]}, about {capstoneHours(capstone)} hours
              </span>
            </li>
          ))}
        </ul>
      </Section>

      <Section id="profile" title="Degree, years, certificates">
        <p>Asked beside the questions, shown beside the score, never part of it.</p>
        <dl className="mt-2 grid gap-3">
          {model.profile_facts.map(({ id: fact, question, why, source_lines }) => (
            <div key={fact} id={fact} data-lines={source_lines.join(" ")} className="scroll-mt-6">
              <dt className="font-semibold">{question}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </Section>

      <Section id="interests" title="Shown, never scored">
        <p>
          What many candidates care about and the source lacks or only names. It enters no number.
        </p>
        <div className="mt-3">
          {guide.interests.map(
            ({ id: interest, title, what, why_unscored, near, source_lines }) => (
              <Passage
                key={interest}
                passage={{
                  id: `interest-${interest}`,
                  title,
                  body: `${what} ${why_unscored}`,
                  competencies: near,
                  source_lines,
                }}
                names={names}
              />
            ),
          )}
        </div>
      </Section>
    </>
  );
}
