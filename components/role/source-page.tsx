import { Section } from "@/components/ui/section";
import { placeOf } from "@/lib/guide/places";
import { breadcrumbs } from "@/lib/guide/structured-data";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import type { SourceEntry } from "@/lib/model/source-facts";
import { paths } from "@/lib/paths";
import { JsonLd } from "./json-ld";

type Props = { model: RequirementModel; guide: RoleGuide };

export function SourcePage({ model, guide }: Props) {
  const { title, nature, entries } = guide.source;
  const sections = [...new Set(entries.map(({ section }) => section))];
  return (
    <>
      <JsonLd data={breadcrumbs([["The role", paths.role]], "Source")} />
      <h1>Where every line went</h1>
      <p className="mt-3 text-lg">{title}</p>
      <p className="mt-2">{nature}</p>
      <p className="mt-2">
        All {entries.length} lines that say something are listed here in our own words, each with
        the place that carries it. Nothing was left out, and nothing else is scored.
      </p>
      {sections.map((section) => (
        <Section key={section} id={slug(section)} title={section}>
          <table className="data-table">
            <caption className="sr-only">Lines of the section {section}</caption>
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">What it says</th>
                <th scope="col">Where it is</th>
              </tr>
            </thead>
            <tbody>
              {entries
                .filter((entry) => entry.section === section)
                .map((entry) => (
                  <Row key={entry.line} entry={entry} model={model} guide={guide} />
                ))}
            </tbody>
          </table>
        </Section>
      ))}
    </>
  );
}

function Row({ entry, model, guide }: Props & { entry: SourceEntry }) {
  return (
    <tr id={`line-${entry.line}`} className="scroll-mt-6">
      <td className="tabular-nums">{entry.line}</td>
      <th scope="row">{entry.says}</th>
      <td className="w-2/5">
        {entry.targets.map((target, i) => {
          const place = placeOf(model, guide, target);
          return (
            place && (
              <span key={target}>
                {i > 0 && ", "}
                <a href={`${place.path}#${place.anchor}`}>{place.title}</a>
              </span>
            )
          );
        })}
      </td>
    </tr>
  );
}

function slug(section: string): string {
  return section.toLowerCase().replace(/[^a-z]+/g, "-");
}
