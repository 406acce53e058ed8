import { contradictionAnchor } from "@/components/role/contradiction-links";
import { type MarketCard, marketCards } from "@/lib/guide/market-context";
import type { ReportGuide } from "@/lib/model/report-guide";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";

type Props = { model: RequirementModel; result: Result; guide: ReportGuide };

/** The few figures that bear on this result, each with what it rests on and what speaks against it. */
export function MarketSection({ model, result, guide }: Props) {
  const { variant } = result;
  const cards = marketCards(guide, variant);
  const whom = variant === null ? "the general role" : model.variants[variant].toLowerCase();
  return (
    <>
      <p className="mt-2">
        What the source of the requirements says of demand and pay, as far as it bears on {whom}. It
        is one text of 2024 that does not name where it took its figures, and pay is yearly dollars
        in the United States. Nothing is averaged here, nothing enters the score, and no figure says
        what one person will be offered.
      </p>
      <div className="mt-4">
        {cards.map((card) => (
          <Card key={card.fact.id} card={card} />
        ))}
      </div>
      <p className="no-print mt-4">
        <a href={paths.market}>Every figure, and every contradiction</a>
      </p>
    </>
  );
}

function Card({ card: { fact, figures, contradictions } }: { card: MarketCard }) {
  return (
    <section
      aria-labelledby={`market-${fact.id}`}
      className="keep-together border-t border-line py-3"
    >
      <h3 id={`market-${fact.id}`} className="font-sans text-base font-semibold">
        <a href={`${paths.market}#${fact.id}`}>{fact.title}</a>
      </h3>
      <ul className="mt-1 grid gap-1.5">
        {figures.map(({ figure, facts }) => (
          <li key={figure.id}>
            <b className="font-serif text-lg leading-snug">{figure.value}</b>
            <span className="block text-small text-soft">{facts}</span>
          </li>
        ))}
      </ul>
      {contradictions.map(({ id, conflict }) => (
        <p key={id} className="mt-2 border-l-2 border-gap pl-3 text-small">
          <a href={`${paths.market}#${contradictionAnchor(id)}`}>Contradicted</a>: {conflict}
        </p>
      ))}
      {contradictions.length === 0 && fact.doubt !== null && (
        <p className="mt-2 border-l-2 border-gap pl-3 text-small">
          <b>Doubt:</b> {fact.doubt}
        </p>
      )}
    </section>
  );
}
