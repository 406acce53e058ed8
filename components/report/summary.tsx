import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { type ReadinessWords, readinessWords } from "@/lib/report/readiness-words";
import { verdictSentence, type Whose } from "@/lib/report/verdict-sentence";
import { industryOf, longDate, UNVERIFIED } from "@/lib/report/words";
import type { Score } from "@/lib/scoring/score";
import { BandPicture } from "./band-picture";

type Props = {
  model: RequirementModel;
  result: Result;
  score: Score;
  whose: Whose;
  agreed?: string | undefined;
};

export function Summary({ model, result, score, whose, agreed }: Props) {
  const { headline, change } = verdictSentence(model, score, whose);
  const readyFrom = model.scoring.verdict.ready_band_low;
  const readiness = readinessWords(score, readyFrom);
  const industry = industryOf(model, result.variant);
  const facts = [
    whose.own ? "Your result" : (whose.name ?? "A shared result"),
    ...(result.createdAt === undefined ? [] : [longDate(result.createdAt)]),
    `${model.role}, ${industry.toLowerCase()}`,
    UNVERIFIED,
  ];
  return (
    <header>
      <p className="max-w-none text-small wrap-anywhere text-soft">{facts.join(" · ")}</p>
      <h1 className="mt-2">
        <Headline words={headline} />
      </h1>
      <p className="mt-3">{change}</p>
      {readiness && (
        <Readiness score={score} words={readiness} readyFrom={readyFrom} agreed={agreed} />
      )}
    </header>
  );
}

/** A line never ends within "6 must-haves". */
function Headline({ words }: { words: string }) {
  const [before, mustHaves, ...after] = words.split(/((?:\d+ )?must-haves?)/);
  return (
    <>
      {before}
      {mustHaves && <span className="whitespace-nowrap">{mustHaves}</span>}
      {after.join("")}
    </>
  );
}

type ReadinessProps = Pick<Props, "score" | "agreed"> & {
  words: ReadinessWords;
  readyFrom: number;
};

function Readiness({ score, words, readyFrom, agreed }: ReadinessProps) {
  return (
    <section aria-labelledby="readiness" className="keep-together mt-7">
      <h2 id="readiness" className="sr-only">
        Readiness
      </h2>
      <p className="flex max-w-none flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="font-serif text-[3.25rem] leading-none font-medium tabular-nums lining-nums">
          {words.now}
        </span>
        <span>
          {words.meaning}
          {agreed && `, ${agreed}`}
          <span className="block text-small text-soft">{words.doubt}</span>
        </span>
      </p>
      <BandPicture
        readiness={score.band === null ? undefined : (score.readiness ?? undefined)}
        range={words.range}
        threshold={readyFrom}
        label={words.label}
      />
    </section>
  );
}
