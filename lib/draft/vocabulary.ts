/** The fixed words of a draft, apart from its schema so that a page may use them without a parser. */

/** All questions in scope, or an adaptive choice of about half. */
export const FORMS = ["full", "quick"] as const;
export type Form = (typeof FORMS)[number];

/** What a draft is called until somebody names it. */
export const FIRST_NAME = "My answers";

/** Help that is given once in a draft (docs/decisions/020-help-while-answering.md). */
export const HINTS = ["same-level", "top-level-unshown", "contested-by-practices"] as const;
export type Hint = (typeof HINTS)[number];
