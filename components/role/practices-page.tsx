import { Section } from "@/components/ui/section";
import { breadcrumbs } from "@/lib/guide/structured-data";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";
import { CompetencyLinks, competencyNames } from "./competency-links";
import { JsonLd } from "./json-ld";

type Props = { model: RequirementModel; guide: RoleGuide };
type Practice = RequirementModel["practices"][number];

const DIFFICULTIES = [
  { difficulty: "basic", title: "Basic" },
  { difficulty: "medium", title: "Medium" },
  { difficulty: "advanced", title: "Advanced" },
  { difficulty: null, title: "Not in the catalogue" },
] as const;

export function PracticesPage({ model, guide }: Props) {
  const { practices_intro: intro } = guide;
  const names = competencyNames(model.competencies);
  return (
    <>
      <JsonLd data={breadcrumbs([["The role", paths.role]], "Practices")} />
      <h1>{model.practices.length} practices</h1>
      <div id={intro.id} data-lines={intro.source_lines.join(" ")} className="scroll-mt-6">
        <p className="mt-3 text-lg">{intro.body}</p>
      </div>
      <p className="mt-3">
        Each is answered yes, partly, no or not my job. An answer supports or contests a level you
        gave; it never moves the score. Difficulty is that of the{" "}
        <a href="https://se-ml.github.io/practices/" rel="noopener noreferrer" target="_blank">
          SE4ML catalogue
        </a>{" "}
        where it has the practice.
      </p>
      {DIFFICULTIES.map(({ difficulty, title }) => {
        const own = model.practices.filter((practice) => practice.difficulty === difficulty);
        return (
          <Section key={title} id={`difficulty-${difficulty ?? "none"}`} title={title}>
            {own.map((practice) => (
              <PracticeItem key={practice.id} practice={practice} guide={guide} names={names} />
            ))}
          </Section>
        );
      })}
      <Section id="further" title="Beyond the source">
        <p>
          Practices of the same catalogue that the source leaves out. Good to be able to talk about;
          asked nowhere and never scored.
        </p>
        <div className="mt-3">
          {guide.further_practices.map(
            ({ id, title, why, first_step, difficulty, competencies, credit }) => (
              <section
                key={id}
                id={id}
                aria-labelledby={`${id}-title`}
                className="keep-together scroll-mt-6 border-t border-line py-4"
              >
                <h3 id={`${id}-title`} className="text-base">
                  {title}
                </h3>
                <p className="text-small text-soft">
                  {difficulty} · <Credit credit={[credit]} /> ·{" "}
                  <CompetencyLinks ids={competencies} names={names} />
                </p>
                <p className="mt-1">{why}</p>
                <p className="mt-1 text-small">
                  <b>First step:</b> {first_step}
                </p>
              </section>
            ),
          )}
        </div>
      </Section>
    </>
  );
}

type ItemProps = { practice: Practice; guide: RoleGuide; names: ReadonlyMap<string, string> };

function PracticeItem({ practice, guide, names }: ItemProps) {
  const { id, title, competencies, source_lines } = practice;
  const own = guide.practices.find((entry) => entry.practice === id);
  if (own === undefined) return null;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      data-lines={source_lines.join(" ")}
      className="keep-together scroll-mt-6 border-t border-line py-5"
    >
      <h3 id={`${id}-title`}>{title}</h3>
      <p className="mt-0.5 text-small text-soft">
        {id} · <CompetencyLinks ids={competencies} names={names} />
        {own.credit.length > 0 && (
          <>
            {" · "}
            <Credit credit={own.credit} />
          </>
        )}
      </p>
      <p className="mt-2">{own.why}</p>
      <dl className="facts mt-2">
        <dt>Yes</dt>
        <dd>{own.yes}</dd>
        <dt>Partly</dt>
        <dd>{own.partly}</dd>
        <dt>No</dt>
        <dd>{own.no}</dd>
        <dt>First step</dt>
        <dd>{own.first_step}</dd>
      </dl>
    </section>
  );
}

function Credit({ credit }: { credit: RoleGuide["practices"][number]["credit"] }) {
  return credit.map(({ catalogue, number, url }, i) => (
    <span key={catalogue + number}>
      {i > 0 && ", "}
      <a href={url} rel="noopener noreferrer" target="_blank">
        {catalogue} {number}
      </a>
    </span>
  ));
}
