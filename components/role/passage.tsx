import type { Passage as PassageData } from "@/lib/model/role-guide";
import { CompetencyLinks } from "./competency-links";

type Props = {
  passage: PassageData;
  /** Names of the competencies that a passage may point to. */
  names: ReadonlyMap<string, string>;
};

/** A short text of the guide with the competencies that it is about. */
export function Passage({ passage, names }: Props) {
  const { id, title, body, competencies, source_lines } = passage;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      data-lines={source_lines.join(" ")}
      className="keep-together scroll-mt-6 border-t border-line py-4 sm:grid sm:grid-cols-[14rem_1fr] sm:gap-6"
    >
      <h3 id={`${id}-title`} className="font-sans text-base font-semibold">
        {title}
      </h3>
      <div>
        <p className="mt-0.5 sm:mt-0">{body}</p>
        {competencies.length > 0 && (
          <p className="mt-1 text-small text-soft">
            <CompetencyLinks ids={competencies} names={names} />
          </p>
        )}
      </div>
    </section>
  );
}
