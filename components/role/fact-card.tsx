import { inYears, numbersOf } from "@/lib/guide/pay-chart";
import type { Contradiction, Fact } from "@/lib/model/source-facts";
import { paths } from "@/lib/paths";

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
              {[
                ...(figure.basis === "not pay" ? [] : [figure.basis]),
                figure.measure,
                ...(figure.years === null ? [] : [inYears(figure.years)]),
                figure.period,
                figure.place,
                `line ${figure.source_line}`,
              ].join(" · ")}
              <ContradictedBy numbers={numbersOf(contradictions, figure.id)} />
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

/** Links to the numbered contradictions further down the page of market and pay. */
export function ContradictedBy({ numbers }: { numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <>
      {" · "}
      <span className="text-gap">
        contradicted: see{" "}
        {numbers.map((number, i) => (
          <span key={number}>
            {i > 0 && ", "}
            <a href={`${paths.market}#contradiction-${number}`}>
              <span className="sr-only">contradiction </span>
              {number}
            </a>
          </span>
        ))}
      </span>
    </>
  );
}
