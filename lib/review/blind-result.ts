import type { Evidence, Result } from "@/lib/model/result";

/** What a coach may see before the reveal: no level, no confidence, no skip, no practice. */
export type BlindResult = Pick<Result, "model" | "variant" | "profile" | "name" | "createdAt"> & {
  /** By competency, only those that have any. */
  evidence: Record<string, readonly Evidence[]>;
};

/**
 * Takes the candidate's own levels out of a result. What a screen never receives it cannot show, not
 * in a label, a title or an order.
 */
export function blindResult({ model, variant, profile, name, createdAt, answers }: Result) {
  const evidence = Object.entries(answers).flatMap(([id, answer]) =>
    "level" in answer && answer.evidence !== undefined && answer.evidence.length > 0
      ? [[id, answer.evidence] as const]
      : [],
  );
  const blind: BlindResult = {
    model,
    variant,
    ...(profile === undefined ? {} : { profile }),
    ...(name === undefined ? {} : { name }),
    ...(createdAt === undefined ? {} : { createdAt }),
    evidence: Object.fromEntries(evidence),
  };
  return blind;
}
