import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { verdictSentence, type Whose } from "@/lib/report/verdict-sentence";
import { longDate, points } from "@/lib/report/words";
import type { Score } from "@/lib/scoring/score";
import { BandPicture } from "./band-picture";

type Props = { model: RequirementModel; result: Result; score: Score; whose: Whose };

export function Summary({ model, result, score, whose }: Props) {
  const { headline, change } = verdictSentence(model, score, whose);
  const industry = result.variant === null ? "general" : model.variants[result.variant];
  const facts = [
    whose.own ? "Your result" : (whose.name ?? "A shared result"),
    ...(result.createdAt === undefined ? [] : [longDate(result.createdAt)]),
    `${model.role}, ${industry.toLowerCase()}`,
    "self-reported, not verified",
  ];
  return (
    <header>
      <p className="max-w-none text-small wrap-anywhere text-soft">{facts.join(" · ")}</p>
      <h1 className="mt-2">{headline}</h1>
      <p className="mt-3">{change}</p>
      {score.readiness !== null && (
        <Readiness model={model} score={score} readiness={score.readiness} />
      )}
    </header>
  );
}

type ReadinessProps = { model: RequirementModel; score: Score; readiness: number };

function Readiness({ model, score, readiness }: ReadinessProps) {
  const known = score.band !== null;
  const range = (score.band ?? score.bounds).map(points) as [number, number]; // two in, two out
  const [low, high] = range;
  const now = known ? String(points(readiness)) : `${low} to ${high}`;
  const ready = model.scoring.verdict.ready_band_low;
  return (
    <section aria-labelledby="readiness" className="keep-together mt-7">
      <h2 id="readiness" className="sr-only">
        Readiness
      </h2>
      <p className="flex max-w-none flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="font-serif text-[3.25rem] leading-none font-medium tabular-nums lining-nums">
          {now}
        </span>
        <span>
          {known
            ? "of 100: how much of what the role asks these answers cover"
            : "of 100, and no nearer yet"}
          <span className="block text-small text-soft">
            {known
              ? `${low} to ${high} is likely, allowing for how far self-ratings usually are off${readiness > (score.band?.[1] ?? 100) ? "; the range lies lower than the answers because an answer at the requirement can only be taken down by doubt" : ""}`
              : "whatever the unanswered questions say; one figure with its likely range follows once more is answered"}
          </span>
        </span>
      </p>
      <BandPicture
        readiness={known ? readiness : undefined}
        range={range}
        threshold={ready}
        label={`Readiness ${now} of 100${known ? `, likely between ${low} and ${high}` : ""}; ready from ${ready}.`}
      />
    </section>
  );
}
