import type { ScoringConstants } from "@/lib/model/requirement-model";

/**
 * Constants of the score. "Judgement" marks what no source fixes; it is to be re-estimated once
 * there is data. The research behind each is in docs/scoring.md.
 */
export const scoring = {
  verdict: {
    // Judgement: below this the bounds are so wide that a verdict would be a guess.
    min_answered_share: 0.7,
    // Policy: four fifths of what the role asks, even at the low end.
    ready_band_low: 80,
    // Policy.
    on_track_readiness: 60,
  },
  spread: {
    // Judgement, from self against supervisor ratings: d = .32 (Heidemeier and Moser 2009).
    leniency: 0.4,
    // Judgement, from retest of single self-rated items.
    confidence: { sure: 0.5, fairly: 0.65, guess: 0.9 },
    // Judgement: something to show narrows the doubt, three times at most.
    evidence_factor: 0.9,
    evidence_max: 3,
    // Judgement: two people looked at it together.
    agreed: 0.35,
    // Judgement: all that is known is how the rest of the group stands.
    unanswered: 0.9,
  },
  // 90th percentile of the standard normal: an 80% band, two-sided.
  gate_z: 1.2816,
  draws: 2000,
  seed: 20261123,
  band: { low: 0.1, high: 0.9 },
  // Judgement: five is what a person can work on; the shares are those of domain reference 3.8.
  tiers: { top: 5, a: 0.6, b: 0.25 },
  max_weight: 5,
  kinds: {
    missing_up_to: 1,
    unshown_from: 3,
    unshown_weight: 4,
    contested_distance: 2,
    contested_from: 3,
    // Judgement: one "no" may be an exception, two are a pattern.
    contested_noes: 2,
  },
} as const satisfies ScoringConstants;
