import { LEVELS } from "@/lib/model/vocabulary";

/** A step by what it reaches, the key of `progress` in a result: `op.deploy:3`. */
export function stepKey(competency: string, level: number): string {
  return `${competency}:${level}`;
}

/** Undefined where the text is no key of a step; competency and level need not exist in a model. */
export function readStepKey(key: string): { competency: string; level: number } | undefined {
  const at = key.lastIndexOf(":");
  const level = LEVELS.find((value) => value > 0 && String(value) === key.slice(at + 1));
  return at < 1 || level === undefined ? undefined : { competency: key.slice(0, at), level };
}
