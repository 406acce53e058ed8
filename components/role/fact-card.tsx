import { figureFacts } from "@/lib/guide/market-context";
import { contradictionsOf, type NumberedContradiction } from "@/lib/guide/pay-chart";
import type { Contradiction, Fact } from "@/lib/model/source-facts";
import { ContradictionLinks } from "./contradiction-links";

type Props = { fact: Fact; contradictions: readonly Contradiction[] };

/** What the source says on one subject, figure by figure, with what each rests on and contradicts. */
export function FactCard({ fact, contradictions }: Props) {
  const { id, title, summary, doubt, figures } = fact;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      data-lines={[...new Set(figures.map(({ source_line }) => source_line))].join(" ")}
      className="keep-together scroll-mt-6 border-t border-line py-5"
    >
      <h3 id={`${id}-title`}>{title}</h3>
      <p className="mt-1">{summary}</p>
      <ul className="mt-3 grid gap-2.5">
        {figures.map((figure) => (
          <li key={figure.id} id={figure.id} className="max-w-none scroll-mt-6">
            <b className="font-serif text-lg leading-snug">{figure.value}</b>
            <span className="block text-small text-soft">
              {figureFacts(figure)}
              <Contradicted list={contradictionsOf(contradictions, figure.id)} />
            </span>
          </li>
        ))}
      </ul>
      {doubt !== null && (
        <p className="mt-3 border-l-4 border-gap pl-3 text-small">
          <b>Doubt:</b> {doubt}
        </p>
      )}
    </section>
  );
}

function Contradicted({ list }: { list: readonly NumberedContradiction[] }) {
  if (list.length === 0) return null;
  return (
    <>
      {" · "}
      <span className="text-gap">
        contradicted: see <ContradictionLinks list={list} />
      </span>
    </>
  );
}
