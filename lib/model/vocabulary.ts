/** The fixed words of the model and of a result, apart from the schemas so that a page may use them without a parser. */

/** 0 Not yet, 1 Aware, 2 With support, 3 On my own, 4 Others rely on me. */
export const LEVELS = [0, 1, 2, 3, 4] as const;

/** The industries a candidate may choose; `null` in a result means general. */
export const VARIANTS = ["healthcare", "tech_media", "ecom_finance"] as const;

/** How sure a candidate is of a level; none given counts as "fairly". */
export const CONFIDENCES = ["sure", "fairly", "guess"] as const;

/** Answers that are not numbers; they count as nothing and differ only in what is shown. */
export const SKIPS = ["not-sure", "prefer-not"] as const;

export const PRACTICE_ANSWERS = ["yes", "partly", "no", "not-mine"] as const;
export const EDUCATION = ["none", "bachelor", "master", "doctorate", "equivalent"] as const;
export const CERTIFICATES = ["azure", "aws", "gcp", "scrum", "itil", "epic", "other"] as const;

export const RESOURCE_TYPES = [
  "docs",
  "course",
  "book",
  "paper",
  "article",
  "project",
  "certification",
  "guide",
] as const;

/** Of a learning resource, cheapest first; `audit` is free to read along, paid for a certificate. */
export const COSTS = ["free", "audit", "paid"] as const;

/** Lengths in characters, counts in entries. Shared by the form, the draft and the file. */
export const LIMITS = {
  name: 80,
  evidenceText: 600,
  url: 400,
  evidence: 10,
  /** Of a whole URL; longer ones are cut by messengers and mail programs. */
  link: 8_000,
  /** Why a step of the plan is skipped. */
  reason: 120,
  /** Least and most, of a learning plan. */
  hoursPerWeek: [1, 60],
  horizonWeeks: [1, 104],
} as const;

/** A link beside evidence. */
export const HTTPS_URL = /^https:\/\/[^\s/$.?#][^\s]*$/i;
