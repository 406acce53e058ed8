/**
 * The requirement model of a role: what is asked, at which level, how much it weighs, and where
 * each figure comes from. Data lives in `data/`; this is its shape and the rules it must obey.
 * Keys are in snake_case because the model is published as a document, not only read as code.
 */
import * as z from "zod/mini";
import { competencyId, sourceLines, text } from "./fields";
import { COSTS, LEVELS, RESOURCE_TYPES, VARIANTS } from "./vocabulary";

export const levelSchema = z.literal(LEVELS);
export type Level = z.infer<typeof levelSchema>;

export const variantSchema = z.enum(VARIANTS);
export type Variant = z.infer<typeof variantSchema>;

/** How much work a level takes: S a tool or habit, M a method, L a foundation or broad craft. */
const effortSchema = z.enum(["S", "M", "L"]);
export type Effort = z.infer<typeof effortSchema>;

const levelStatementSchema = z.strictObject({
  level: levelSchema,
  /** First person, one behaviour, 12 to 28 words, no tool names. */
  statement: text,
  /** Tools or a tiny case, kept apart so that the statement ages slowly; empty where none helps. */
  example: z.string(),
});

const competencySchema = z.strictObject({
  /** Permanent: never reused, never a position. Links store answers under it. */
  number: z.int().check(z.positive()),
  id: competencyId,
  name: text,
  group: z.string().check(z.regex(/^[a-z]{2}$/)),
  covers: text,
  excludes: text,
  /** Level asked of everybody; 0 means only a variant asks for it. */
  required: levelSchema,
  /** Importance 0 to 5 = clamp(weight_base + weight_strength, 1, 5); 0 where only a variant asks. */
  weight: z.int().check(z.minimum(0), z.maximum(5)),
  /** From the number of source sections that name it: 1 gives 2, 2 or 3 give 3, 4 or more give 4. */
  weight_base: z.int().check(z.minimum(0), z.maximum(4)),
  /** +1 where the source is emphatic or a gate hangs on it, -1 where it is an aside. */
  weight_strength: z.int().check(z.minimum(-1), z.maximum(1)),
  /** A must-have: the level below which the answer is "clearly missing"; null where there is none. */
  gate_floor: z.nullable(levelSchema),
  /** What an industry adds to the required level and to the weight (at most 5 in the end). */
  variants: z.partialRecord(
    variantSchema,
    z.strictObject({
      level: z.int().check(z.minimum(0), z.maximum(4)),
      weight: z.int().check(z.minimum(0), z.maximum(5)),
    }),
  ),
  effort: effortSchema,
  source_lines: sourceLines,
  source_sections: z.array(text).check(z.minLength(1)),
  why: text,
  levels: z.tuple([
    levelStatementSchema,
    levelStatementSchema,
    levelStatementSchema,
    levelStatementSchema,
    levelStatementSchema,
  ]),
});
export type Competency = z.infer<typeof competencySchema>;

const groupSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]{2}$/)),
  name: text,
  /** For chart axes and tables: at most 14 characters. */
  short_name: text.check(z.maxLength(14)),
  kind: z.enum(["technical", "soft", "leadership", "domain"]),
});
export type Group = z.infer<typeof groupSchema>;

/** One screen of the questionnaire: three to seven competencies that belong together. */
const stepSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  name: text,
  heading: text,
  competencies: z.array(competencyId).check(z.minLength(1)),
});
export type Step = z.infer<typeof stepSchema>;

const resourceTypeSchema = z.enum(RESOURCE_TYPES);

const resourceSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  title: text,
  provider: text,
  type: resourceTypeSchema,
  /** On the web, or a page of this site for our own guides and projects. */
  url: z.string().check(z.regex(/^(https?:\/\/\S+|\/role\/\S+)$/)),
  level_from: levelSchema,
  level_to: levelSchema,
  /** Hours to work through it once. */
  hours: z.number().check(z.positive()),
  hours_basis: text,
  /** Why this one, in a line. */
  why: text,
  cost: z.enum(COSTS),
  competencies: z.array(competencyId).check(z.minLength(1)),
  verified: text,
  evidence: text,
});
export type Resource = z.infer<typeof resourceSchema>;

const practiceSchema = z.strictObject({
  id: z.string().check(z.regex(/^P\d\d$/)),
  title: text,
  competencies: z.array(competencyId).check(z.minLength(1)),
  /** Of the matching practice in the SE4ML catalogue; null where it has none. */
  difficulty: z.nullable(z.enum(["basic", "medium", "advanced"])),
  se4ml: z.array(z.int()),
  source_lines: sourceLines,
});
export type Practice = z.infer<typeof practiceSchema>;

const profileFactSchema = z.strictObject({
  id: z.enum(["pf.edu", "pf.years", "pf.certs"]),
  question: text,
  why: text,
  source_lines: sourceLines,
});

/** Constants of the score. Sources and reasons stand beside them in `data/`. */
const scoringSchema = z.strictObject({
  verdict: z.strictObject({
    /** Share of the weight that must be answered before a verdict is given, 0 to 1. */
    min_answered_share: z.number(),
    /** "Ready" needs the low end of the band at this, 0 to 100. */
    ready_band_low: z.number(),
    /** "On track" needs readiness at this, 0 to 100. */
    on_track_readiness: z.number(),
  }),
  /** Standard deviations and factors, in levels. */
  spread: z.strictObject({
    leniency: z.number(),
    confidence: z.strictObject({ sure: z.number(), fairly: z.number(), guess: z.number() }),
    evidence_factor: z.number(),
    evidence_max: z.int(),
    agreed: z.number(),
    unanswered: z.number(),
  }),
  /** How many standard deviations a gate's level must clear its floor by. */
  gate_z: z.number(),
  draws: z.int(),
  seed: z.int(),
  band: z.strictObject({ low: z.number(), high: z.number() }),
  tiers: z.strictObject({ top: z.int(), a: z.number(), b: z.number() }),
  max_weight: z.number(),
  kinds: z.strictObject({
    /** "Missing" at this level or below; above it a gap is "part-way". */
    missing_up_to: levelSchema,
    unshown_from: levelSchema,
    unshown_weight: z.number(),
    contested_distance: z.number(),
    contested_from: levelSchema,
    contested_noes: z.int(),
  }),
});
export type ScoringConstants = z.infer<typeof scoringSchema>;

/** Constants of the quick form (docs/quick-form.md). Sources and reasons stand beside them in `data/`. */
const quickSchema = z.strictObject({
  /** What is believed of a candidate before the first answer. */
  prior: z.strictObject({
    /** Levels by which the average candidate is below what is required. */
    mean_gap: z.number(),
    /** In levels squared: shared by the whole person, by a group, and a competency's own. */
    variance: z.strictObject({
      person: z.number().check(z.nonnegative()),
      group: z.number().check(z.nonnegative()),
      competency: z.number().check(z.positive()),
    }),
  }),
  /** Competencies on one screen; what is asked next is chosen after each. */
  round_size: z.int().check(z.positive()),
  /** The form ends at this many, must-haves aside, which are asked always. */
  max_questions: z.int().check(z.positive()),
  /** It ends before where no question is expected to add this share to the largest gaps, 0 to 1. */
  min_gain: z.number().check(z.nonnegative()),
});
export type QuickConstants = z.infer<typeof quickSchema>;

const hoursRange = z.tuple([z.number(), z.number(), z.number()]);
/** Low, middle and high. */
export type Hours = z.infer<typeof hoursRange>;

const hoursSchema = z.record(
  effortSchema,
  z.tuple([hoursRange, hoursRange, hoursRange, hoursRange]),
);

/** Constants of the learning plan (docs/plan.md). */
const planningSchema = z.strictObject({
  /** For whoever has not said. */
  hours_per_week: z.number().check(z.positive()),
  horizon_weeks: z.int().check(z.positive()),
  /** A prerequisite of a step to level L is wanted at the lower of this and L - 1. */
  prerequisite_level: levelSchema,
  /** Factors of a step's value: a must-have not yet clear, what it unlocks, each further step. */
  value: z.strictObject({ gate: z.number(), unlock: z.number(), repeat: z.number() }),
  /** At most so many steps at a time; `technical` with industry, `soft` with leadership. */
  threads: z.strictObject({ technical: z.int(), soft: z.int() }),
  /** Hours a week that a step at a time needs at least. */
  hours_per_thread: z.number().check(z.positive()),
  /** Steps to this level or a higher one are reached by doing and carry a proof. */
  proof_from: levelSchema,
  resources: z.strictObject({
    /** How many are named before the rest is offered for a swap. */
    shown: z.int().check(z.positive()),
    /** Which type comes first, below `proof_from` and from it on. */
    types: z.strictObject({
      learn: z.array(resourceTypeSchema),
      practise: z.array(resourceTypeSchema),
    }),
  }),
  /** To write up one piece of evidence. */
  evidence_hours: hoursRange,
});
export type PlanningConstants = DeepReadonly<z.infer<typeof planningSchema>>;

export const requirementModelSchema = z.strictObject({
  id: text,
  version: z.int().check(z.positive()),
  role: text,
  released: z.iso.date(),
  scale: z.tuple([text, text, text, text, text]),
  groups: z.array(groupSchema),
  variants: z.record(variantSchema, text),
  /** Competencies that become must-haves in an industry, at `extra_gate_floor`. */
  extra_gates: z.partialRecord(variantSchema, z.array(competencyId)),
  extra_gate_floor: levelSchema,
  scoring: scoringSchema,
  quick: quickSchema,
  /** Hours from a level to the next, by effort class: low, middle, high for 0→1, 1→2, 2→3, 3→4. */
  hours: hoursSchema,
  planning: planningSchema,
  steps: z.array(stepSchema),
  competencies: z.array(competencySchema),
  /** `[source, target]`: the source is wanted at min(2, target level - 1) first. */
  prerequisites: z.array(z.tuple([competencyId, competencyId])),
  profile_facts: z.array(profileFactSchema),
  practices: z.array(practiceSchema),
  resources: z.array(resourceSchema),
});
export type RequirementModel = z.infer<typeof requirementModelSchema>;

/** What an editor writes in `data/`: group and weight follow from the rest. */
export type CompetencyData = Omit<z.input<typeof competencySchema>, "group" | "weight">;

/** A whole model as it stands in `data/`, competencies by group. */
export type ModelData = Omit<
  DeepReadonly<z.input<typeof requirementModelSchema>>,
  "competencies"
> & {
  readonly competencies: Readonly<Record<string, readonly DeepReadonly<CompetencyData>[]>>;
};

/** Data has no behaviour and is never written to. */
export type DeepReadonly<T> = T extends object
  ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
  : T;
