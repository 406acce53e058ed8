import { useMemo } from "react";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { type GapView, gapView } from "@/lib/report/gap-view";
import { TIER_WORDS } from "@/lib/report/words";
import type { GapKind } from "@/lib/scoring/kinds";
import type { Score } from "@/lib/scoring/score";
import { type Tier, tiersOf } from "@/lib/scoring/tiers";
import { GapItem } from "./gap-item";
import { InTurn } from "./in-turn";
import { useKept } from "./use-kept";

const TIERS: { tier: Tier; meaning: string }[] = [
  {
    tier: "A",
    meaning: "Very likely among the five gaps that matter most, even allowing for doubt.",
  },
  {
    tier: "B",
    meaning: "May well be among the five, depending on how exact the answers are.",
  },
  { tier: "C", meaning: "Real gaps, but closing them changes less." },
];

type Props = {
  model: RequirementModel;
  result: Result;
  score: Score;
  kinds: ReadonlyMap<string, GapKind[]>;
  kept?: KeptDraft | undefined;
};

/** Gaps by priority (weight times levels missing), in three tiers; the first few in full, the rest to open. */
export function GapsSection({ model, result, score, kinds, kept }: Props) {
  const hours = useKept(kept, (draft) => draft.profile.hoursPerWeek, result.profile?.hoursPerWeek);
  const tiers = useMemo(() => tiersOf(score.ratings, model.scoring), [score, model]);
  const views = score.gaps
    .map((gap) => gapView(model, score, gap))
    .filter((view): view is GapView => view !== undefined);
  const whole = new Set(views.slice(0, model.scoring.tiers.top).map(({ gap }) => gap.id));
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">Gaps, largest first</h2>
      {views.length === 0 ? (
        <p className="mt-2">
          {score.readiness === null
            ? "Nothing is answered yet, so there is nothing to compare."
            : "No gap: every answer is at or above what the role asks."}
        </p>
      ) : (
        <p className="mt-2 text-soft">
          Ranked by weight times the levels missing. The order within a tier is not exact; the tiers
          are what to trust. Where a gap ends at {model.scale[3]}, courses carry half of the way:
          the rest is a piece of real work and somebody who reviews it.
          {whole.size < views.length && (
            <span className="no-print">
              {" "}
              Beyond the first {whole.size}, open what you want to see.
            </span>
          )}
        </p>
      )}
      <InTurn>
        {TIERS.map(({ tier, meaning }) => {
          const own = views.filter(({ gap }) => tiers.get(gap.id) === tier);
          if (own.length === 0) return null;
          return (
            <section key={tier} aria-labelledby={`tier-${tier}`} className="mt-8">
              <h3 id={`tier-${tier}`} className="text-xl">
                {TIER_WORDS[tier]}{" "}
                <span className="font-sans text-small font-normal text-soft">Tier {tier}</span>
              </h3>
              <p className="text-small text-soft">{meaning}</p>
              <ol className="mt-3">
                <InTurn more={2}>
                  {own.map((view) => (
                    <GapItem
                      key={view.gap.id}
                      model={model}
                      view={view}
                      kinds={kinds.get(view.gap.id) ?? []}
                      answer={result.answers[view.gap.id]}
                      hoursPerWeek={hours}
                      folded={!whole.has(view.gap.id)}
                    />
                  ))}
                </InTurn>
              </ol>
            </section>
          );
        })}
      </InTurn>
    </section>
  );
}
