import { useEffect, useMemo, useState } from "react";
import { pause } from "@/lib/browser/pause";
import type { RequirementModel, Variant } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { gateCountWords, riseWords, variantsSentence } from "@/lib/report/variant-words";
import { type VariantView, VIEWS, variantView } from "@/lib/report/variants";
import { count, points, VERDICT_WORDS } from "@/lib/report/words";
import { prepareScore, type Score } from "@/lib/scoring/score";
import { Fold } from "./fold";
import { useInTurn } from "./use-in-turn";

type Props = { model: RequirementModel; result: Result; score: Score };

/** The same answers against the general role and each industry. */
export function IndustriesSection({ model, result, score }: Props) {
  const views = useViews({ model, result, score });
  return (
    <section aria-labelledby="industries">
      <h2 id="industries">Under each industry</h2>
      <p className="mt-2">
        The same answers, held against what each industry asks.{" "}
        {views.length === VIEWS.length && variantsSentence(views)}
      </p>
      <table className="data-table mt-4">
        <caption className="sr-only">Readiness, verdict and must-haves under each industry</caption>
        <thead>
          <tr>
            <th scope="col">Industry</th>
            <th scope="col">Readiness</th>
            <th scope="col">Verdict</th>
            <th scope="col" className="hidden sm:table-cell">
              Must-haves
            </th>
          </tr>
        </thead>
        <tbody>
          {views.map((view) => (
            <tr key={view.name}>
              <th scope="row">
                {view.chosen ? <b>{view.name}</b> : view.name}
                {view.chosen && <span className="block text-soft">this result</span>}
              </th>
              <td>
                <Figures view={view} />
              </td>
              <td>
                {VERDICT_WORDS[view.score.verdict]}
                <span className="block text-soft sm:hidden">
                  Must-haves: {gateCountWords(view.gateCounts)}
                </span>
              </td>
              <td className="hidden sm:table-cell">{gateCountWords(view.gateCounts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {views
        .filter(({ rises }) => rises.length > 0)
        .map((view) => (
          <Fold
            key={view.name}
            className="mt-2"
            summaryClass="fold-line py-2"
            summary={`${view.name} asks more of ${count(view.rises.length, "competency", "competencies")}`}
          >
            <ul className="bullets">
              {view.rises.map((rise) => (
                <li key={rise.id}>
                  <b>{rise.name}</b>: {riseWords(model, rise)}
                </li>
              ))}
            </ul>
          </Fold>
        ))}
    </section>
  );
}

function useViews({ model, result, score }: Props): VariantView[] {
  const [prepared, setPrepared] = useState(false);
  useEffect(() => {
    void prepareScore(model, pause).then(() => setPrepared(true));
  }, [model]);
  const shown = VIEWS.slice(0, useInTurn(prepared ? VIEWS.length : 0));
  const known = useMemo(() => {
    const views = new Map<Variant | null, VariantView>();
    return (variant: Variant | null) => {
      const view = views.get(variant) ?? variantView(model, result, score, variant);
      views.set(variant, view);
      return view;
    };
  }, [model, result, score]);
  return shown.map(known);
}

function Figures({ view: { score } }: { view: VariantView }) {
  const { band, readiness, bounds } = score;
  const [low, high] = (band ?? bounds).map(points);
  if (band === null || readiness === null) {
    return (
      <>
        {low} to {high}
      </>
    );
  }
  return (
    <>
      {points(readiness)}
      <span className="block text-soft">
        {low} to {high} likely
      </span>
    </>
  );
}
