import Link from "next/link";
import { Section } from "@/components/ui/section";
import { softSkillGuideData } from "@/lib/guide/structured-data";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { SoftSkillGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";
import { JsonLd } from "./json-ld";

type Props = { model: RequirementModel; guide: SoftSkillGuide };

export function SoftSkillGuidePage({ model, guide }: Props) {
  const competency = model.competencies.find(({ id }) => id === guide.competency);
  return (
    <article>
      <JsonLd data={softSkillGuideData(guide)} />
      <p className="text-small text-soft">
        Practice guide · {model.scale[2]} → {model.scale[3]} ·{" "}
        <Link href={paths.competency(guide.competency)} prefetch={false}>
          {competency?.name}
        </Link>
      </p>
      <h1 className="mt-1">{guide.title}</h1>
      <p className="mt-3 text-lg">{guide.promise}</p>
      <Section id="before" title="Before you start">
        <p>{guide.before_you_start}</p>
      </Section>
      <Section id="occasions" title={`${guide.occasions.length} occasions to practise`}>
        <ol className="mt-2">
          {guide.occasions.map(({ title, do: what, notice }, i) => (
            <li key={title} className="keep-together max-w-none border-t border-line py-4">
              <h3>
                {i + 1}. {title}
              </h3>
              <p className="mt-1">{what}</p>
              <p className="mt-1 text-small">
                <span className="text-soft">Notice:</span> {notice}
              </p>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="feedback" title="Ask a colleague afterwards">
        <p>Send these after an occasion. One sentence each is enough.</p>
        <ol className="numbers mt-2">
          {guide.feedback_form.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </Section>
      <Section id="pitfalls" title="Where it goes wrong">
        <ul className="bullets">
          {guide.pitfalls.map((pitfall) => (
            <li key={pitfall}>{pitfall}</li>
          ))}
        </ul>
      </Section>
      <Section id="done" title="Done when a witness can tick">
        <ul className="ticks">
          {guide.done_when.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </article>
  );
}
