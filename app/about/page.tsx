import type { Metadata } from "next";
import type { ReactNode } from "react";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = {
  title: "About the score",
  description: "How Headroom computes readiness, its likely range, must-haves and the verdict.",
};

export default function AboutPage() {
  const { scoring, scale } = currentModel;
  const { verdict, spread } = scoring;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return (
    <>
      <h1>How the score works</h1>
      <p className="mt-3">
        A self-rating is an honest guess. Headroom says how exact that guess can be, and never hides
        a judgement inside a number.
      </p>
      <Part id="scale" title="The scale">
        <p>
          Five levels, from {scale[0]} to {scale[4]}. They differ in how much help you needed and
          how hard the case was, not in how good you feel about it. “Not sure” and “Prefer not to
          say” are never counted as zero.
        </p>
      </Part>
      <Part id="readiness" title="Readiness">
        <p>
          Each competency is covered by your level divided by the level asked, at most 1. Readiness
          is the mean of that, weighted by importance, times 100, over what you answered. More than
          asked in one place never pays for a gap in another.
        </p>
      </Part>
      <Part id="band" title="The likely range">
        <p>
          People rate themselves a little high or low, all at once and item by item. We draw{" "}
          {scoring.draws.toLocaleString("en")} ways your true levels might lie around your answers,
          with a shared leniency of {spread.leniency} levels and an error of{" "}
          {spread.confidence.sure} to {spread.confidence.guess} levels by how sure you were. Each
          piece of evidence narrows it. Four of five draws fall in the range shown. These spreads
          are judgements, informed by studies that compare self-ratings with supervisors&apos;
          ratings.
        </p>
      </Part>
      <Part id="must-haves" title="Must-haves">
        <p>
          Some competencies have a floor, one level below what is asked. One is clear when your
          answer stands above its floor by more than the doubt in it, missed when it stands below by
          as much, and open otherwise.
        </p>
      </Part>
      <Part id="verdict" title="The verdict">
        <p>
          <b>Ready:</b> every must-have is clear and the low end of the range is at least{" "}
          {verdict.ready_band_low}. <b>On track:</b> no must-have is missed and readiness is at
          least {verdict.on_track_readiness}. <b>Building:</b> otherwise. Below{" "}
          {percent(verdict.min_answered_share)} of the weight answered there is no verdict. The
          thresholds are policy, kept with the requirements and open to argument.
        </p>
      </Part>
      <Part id="order" title="The order of gaps">
        <p>
          Weight times levels missing. Asked again next week, most people would name the same broad
          gaps but not the same exact five; so gaps come in tiers, by how often each is among the
          five largest across the draws: A from {percent(scoring.tiers.a)}, B from{" "}
          {percent(scoring.tiers.b)}.
        </p>
      </Part>
      <Part id="outside" title="What never enters the score">
        <p>
          Degrees, years, certificates, practices, how sure you are, and a coach&apos;s view that
          you have not agreed to. They are shown beside it.
        </p>
      </Part>
      <Part id="privacy" title="Privacy">
        <p>
          Your answers are kept in this browser&apos;s own database and sent nowhere. A snapshot
          link carries the result after its # sign, a part that browsers do not send to servers.
          Whoever has the link can read it, and it cannot be taken back. “Start over” on the first
          page erases everything on this device.
        </p>
      </Part>
      <Part id="source" title="Where the requirements come from">
        <p>
          One public description of the role for the US market of 2024, read line by line. A
          description is not every employer: read the requirement as a typical one, and compare it
          with the posts you aim for. Work with large language models is not in that text and is
          therefore not scored.
        </p>
      </Part>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id}>{title}</h2>
      <div className="mt-1">{children}</div>
    </section>
  );
}
