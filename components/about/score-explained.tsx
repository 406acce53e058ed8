import { Section } from "@/components/ui/section";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { thousands } from "@/lib/report/words";
import { Formula } from "./formula";

/** Scale, readiness, range, must-haves, verdict and order, each with its formula and constants. */
export function ScoreExplained({ model }: { model: RequirementModel }) {
  const { scoring, scale } = model;
  const { verdict, spread, tiers } = scoring;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return (
    <>
      <Section id="scale" title="The scale">
        <p>
          Five levels, from {scale[0]} to {scale[4]}. They differ in how much help you needed and
          how hard the case was, not in how good you feel about it. “Not sure” and “Prefer not to
          say” are never counted as zero.
        </p>
      </Section>
      <Section id="weights" title="Levels and weights">
        <p>
          The level asked follows from the verb of the source: expertise or experience asks for{" "}
          {scale[3]}, familiarity for {scale[2]}, a passing mention for {scale[1]}. The weight is a
          sum that anybody can check.
        </p>
        <Formula words="Base: 2 where one part of the source names it, 3 for two or three parts, 4 for four or more. Emphasis: +1, 0 or −1. At least 1, at most 5.">
          <i>w</i> = base + emphasis
        </Formula>
      </Section>
      <Section id="readiness" title="Readiness">
        <p>
          Each competency is covered by your level <i>y</i> divided by the level asked <i>r</i>, at
          most 1. More than asked in one place never pays for a gap in another.
        </p>
        <Formula words="The mean of what is covered, weighted by importance, over what you answered, times 100.">
          <i>R</i> = 100 · Σ <i>w</i> · min(1, <i>y</i> / <i>r</i>) ÷ Σ <i>w</i>
        </Formula>
        <p>
          What you left out is not guessed: two bounds say where readiness would lie if all of it
          were at 0, and if all of it were as asked.
        </p>
      </Section>
      <Section id="band" title="The likely range">
        <p>
          People rate themselves a little high or low, all at once and item by item. We draw{" "}
          {thousands(scoring.draws)} ways your true levels might lie around your answers.
        </p>
        <Formula
          words={`b, shared by all your answers, has a spread of ${spread.leniency} levels; e, each answer's own, has ${spread.confidence.sure} when you are sure, ${spread.confidence.fairly} fairly sure, ${spread.confidence.guess} for a guess, times ${spread.evidence_factor} for each of up to ${spread.evidence_max} pieces of evidence.`}
        >
          true level = <i>y</i> − <i>b</i> − <i>e</i>, kept between 0 and 4
        </Formula>
        <p>
          Four of five draws fall in the range shown. Readiness itself may lie outside it: an answer
          at what is asked can only be taken down by doubt, never up. The spreads are judgements
          informed by the studies below.
        </p>
      </Section>
      <Section id="must-haves" title="Must-haves">
        <p>
          Some competencies have a floor <i>f</i>, one level below what is asked, because an error
          of one level is ordinary.
        </p>
        <Formula words="s is the spread of that answer. Between the two the must-have is open: the answer does not settle it.">
          clear: <i>y</i> − {scoring.gate_z} · <i>s</i> ≥ <i>f</i>; missed: <i>y</i> +{" "}
          {scoring.gate_z} · <i>s</i> {"<"} <i>f</i>
        </Formula>
      </Section>
      <Section id="verdict" title="The verdict">
        <p>
          <b>Ready:</b> every must-have is clear and the low end of the range is at least{" "}
          {verdict.ready_band_low}. <b>On track:</b> no must-have is missed and readiness is at
          least {verdict.on_track_readiness}. <b>Building:</b> otherwise. Below{" "}
          {percent(verdict.min_answered_share)} of the weight answered there is no verdict. The
          thresholds are policy, kept with the requirements and open to argument.
        </p>
      </Section>
      <Section id="order" title="The order of gaps">
        <Formula words="Weight times levels missing.">
          priority = <i>w</i> · (<i>r</i> − <i>y</i>)
        </Formula>
        <p>
          Asked again next week, most people would name the same broad gaps but not the same exact
          five; so gaps come in tiers, by how often each is among the {tiers.top} largest across the
          draws: A from {percent(tiers.a)}, B from {percent(tiers.b)}.
        </p>
      </Section>
      <Section id="outside" title="What never enters the score">
        <p>
          Degrees, years, certificates, practices, pay, how sure you are, and a coach&apos;s view
          that you have not agreed to. They are shown beside it.
        </p>
      </Section>
    </>
  );
}
