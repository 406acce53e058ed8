import Link from "next/link";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";
import { count, listOf, nameOf } from "@/lib/report/words";

/** What changes where the work is done in one industry. */
export function Industries({ model, guide }: { model: RequirementModel; guide: RoleGuide }) {
  return (
    <div className="grid gap-8 md:grid-cols-3 md:gap-6">
      {guide.industries.map(({ variant, summary, duties, competency, source_lines }) => {
        const own = model.competencies.find(({ id }) => id === competency);
        const raised = model.competencies.filter(
          ({ id, variants }) => id !== competency && variants[variant] !== undefined,
        );
        const gates = (model.extra_gates[variant] ?? []).map((gate) => nameOf(model, gate));
        return (
          <section
            key={variant}
            id={variant}
            aria-labelledby={`${variant}-title`}
            data-lines={source_lines.join(" ")}
            className="keep-together scroll-mt-6 border-t-2 border-have pt-3"
          >
            <h3 id={`${variant}-title`}>{model.variants[variant]}</h3>
            <p className="mt-1">{summary}</p>
            <ul className="bullets mt-2 text-small">
              {duties.map((duty) => (
                <li key={duty}>{duty}</li>
              ))}
            </ul>
            <p className="mt-2 text-small text-soft">
              Asks for{" "}
              <Link href={paths.competency(competency)} prefetch={false}>
                {own?.name}
              </Link>{" "}
              and raises {count(raised.length, "other")}
              {gates.length > 0 && `; also a must-have: ${listOf(gates)}`}.
            </p>
          </section>
        );
      })}
    </div>
  );
}
