/**
 * The same answers against a later version of the requirements. A result keeps the version that it
 * was made with; this only says what would differ. Competencies are the same where their id is.
 */
import type { Competency, RequirementModel } from "@/lib/model/requirement-model";
import type { Answer, Result } from "@/lib/model/result";
import { countedLevel } from "@/lib/scoring/ratings";
import { type Requirement, resolveRequirements } from "@/lib/scoring/requirements";
import { type Score, scoreResult } from "@/lib/scoring/score";
import type { Scored } from "./compare-competencies";

export type Asked = Pick<Requirement, "level" | "weight" | "floor">;

/** What has one id in both versions; `was` and `is` undefined where nothing is asked. */
export type Kept = {
  id: string;
  name: string;
  /** Undefined where the name is the same. */
  formerName: string | undefined;
  /** Level that counts, carried over; undefined where there is none. */
  y: number | undefined;
  was: Asked | undefined;
  is: Asked | undefined;
  /** The sentence of the level that was chosen reads differently now. */
  reworded: boolean;
  /** Permanent numbers, where they differ. */
  renumbered: { was: number; is: number } | undefined;
};

export type OneSided = { id: string; name: string; y: number | undefined; asked: Asked };

export type Rescoring = {
  /** The answers under the later version, and what they score there. */
  now: Scored;
  before: Score;
  /** Every competency of both versions that is asked in either and where something differs. */
  changed: Kept[];
  /** Asked now, and no competency of the earlier version. None has an answer. */
  added: OneSided[];
  /** Asked before, and no competency now; `y` is what was answered and no longer counts. */
  removed: OneSided[];
  /** Answers that count in the later version too, and those that are left behind. */
  carried: number;
  dropped: number;
};

/** @throws where the two are about different roles */
export function rescore(before: Scored, later: RequirementModel): Rescoring {
  if (before.model.id !== later.id) {
    throw new Error(`${before.model.id} and ${later.id} are different roles`);
  }
  const result = carryOver(before.result, later);
  const [was, is] = [askedBy(before.model, result), askedBy(later, result)];
  const earlier = new Map(before.model.competencies.map((one) => [one.id, one]));
  const known = new Set(later.competencies.map(({ id }) => id));
  const answered = Object.entries(before.result.answers).filter(([, answer]) => "level" in answer);
  const carried = answered.filter(([id]) => known.has(id)).length;
  return {
    now: { model: later, result, score: scoreResult(later, result) },
    before: before.score,
    changed: later.competencies.flatMap((one) => {
      const former = earlier.get(one.id);
      if (former === undefined) return [];
      const answer = before.result.answers[one.id];
      const kept = keptOf(former, one, answer, { was: was.get(one.id), is: is.get(one.id) });
      return differs(kept) ? [kept] : [];
    }),
    added: oneSided(later, is, (id) => !earlier.has(id), result),
    removed: oneSided(before.model, was, (id) => !known.has(id), before.result),
    carried,
    dropped: answered.length - carried,
  };
}

/** The answers that the later version knows, everything else as it was. */
export function carryOver(result: Result, later: RequirementModel): Result {
  const competencies = new Set(later.competencies.map(({ id }) => id));
  const practices = new Set(later.practices.map(({ id }) => id));
  return {
    ...result,
    model: { id: later.id, version: later.version },
    answers: keep(result.answers, competencies),
    ...(result.practices === undefined ? {} : { practices: keep(result.practices, practices) }),
  };
}

function keep<T>(entries: Record<string, T>, ids: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => ids.has(id)));
}

function askedBy(model: RequirementModel, { variant }: Result): Map<string, Asked> {
  return new Map(
    resolveRequirements(model, variant).map(({ id, level, weight, floor }) => [
      id,
      { level, weight, floor },
    ]),
  );
}

function keptOf(
  former: Competency,
  now: Competency,
  answer: Answer | undefined,
  asked: Pick<Kept, "was" | "is">,
): Kept {
  const y = countedLevel(answer);
  return {
    id: now.id,
    name: now.name,
    formerName: former.name === now.name ? undefined : former.name,
    y,
    ...asked,
    reworded: y !== undefined && former.levels[y].statement !== now.levels[y].statement,
    renumbered: former.number === now.number ? undefined : { was: former.number, is: now.number },
  };
}

function differs({ formerName, was, is, reworded, renumbered }: Kept): boolean {
  if (was === undefined && is === undefined) return false;
  const same = was?.level === is?.level && was?.weight === is?.weight && was?.floor === is?.floor;
  return !same || reworded || formerName !== undefined || renumbered !== undefined;
}

function oneSided(
  model: RequirementModel,
  asked: ReadonlyMap<string, Asked>,
  isOnly: (id: string) => boolean,
  { answers }: Result,
): OneSided[] {
  return model.competencies.flatMap(({ id, name }) => {
    const own = asked.get(id);
    return own === undefined || !isOnly(id)
      ? []
      : [{ id, name, y: countedLevel(answers[id]), asked: own }];
  });
}
