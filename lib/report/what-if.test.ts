import fc from "fast-check";
import { expect, test } from "vitest";
import { currentModel, sampleResult } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { CASES, level, resultOf, withFewDraws } from "@/lib/testing/random-results";
import { applyWhatIf, type LevelChanges, scoreWhatIf } from "./what-if";

const model = withFewDraws(currentModel);
const ids = model.competencies.map(({ id }) => id);
const changes: fc.Arbitrary<LevelChanges> = fc.dictionary(fc.constantFrom(...ids), level, {
  maxKeys: 5,
  noNullPrototype: true,
});

test("a level changes and what surrounds it stays", () => {
  const changed = applyWhatIf(sampleResult, { "pl.python": 4, "op.infra": 1, "ml.cv": 2 });
  expect(changed.answers["pl.python"]).toEqual({
    ...sampleResult.answers["pl.python"],
    level: 4,
  });
  expect(changed.answers["op.infra"]).toEqual({ level: 1 });
  expect({ ...changed, answers: {} }).toEqual({ ...sampleResult, answers: {} });
});

test("an agreed level changes with the level, because it is the one that counts", () => {
  const agreed = {
    ...sampleResult,
    answers: { "ml.cv": { level: 3 as const, coach: 1 as const, agreed: 2 as const } },
  };
  expect(applyWhatIf(agreed, { "ml.cv": 4 }).answers["ml.cv"]).toEqual({
    level: 4,
    coach: 1,
    agreed: 4,
  });
});

test("nothing changed is no difference", () => {
  fc.assert(
    fc.property(resultOf(model), (result) => {
      const present = scoreResult(model, result);
      const found = scoreWhatIf(model, result, present, {});
      expect(found.score).toEqual(present);
      expect(found.change === 0 || present.readiness === null).toBe(true);
      expect([found.gates, found.closed, found.opened]).toEqual([[], [], []]);
    }),
    { numRuns: Math.ceil(CASES / 10) },
  );
});

test("the differences are those between two full scores, and the result itself is left alone", () => {
  fc.assert(
    fc.property(resultOf(model), changes, (result, wished) => {
      const copy = structuredClone(result);
      const present = scoreResult(model, result);
      const found = scoreWhatIf(model, result, present, wished);
      expect(result).toEqual(copy);
      const after = scoreResult(model, applyWhatIf(result, wished));
      expect(found.score).toEqual(after);
      expect(found.readiness).toEqual({ now: present.readiness, after: after.readiness });
      for (const gate of found.gates) {
        expect(gate.now).not.toBe(gate.after);
        expect([gate.now, gate.after]).toEqual([
          present.gates.get(gate.id),
          after.gates.get(gate.id),
        ]);
      }
      const gaps = new Set(present.gaps.map(({ id }) => id));
      for (const id of found.closed) gaps.delete(id);
      for (const id of found.opened) gaps.add(id);
      expect([...gaps].sort()).toEqual(after.gaps.map(({ id }) => id).sort());
    }),
    { numRuns: CASES },
  );
});

test("names that objects have of their own are competencies like any other unknown one", () => {
  const odd: LevelChanges = JSON.parse('{"__proto__": 4, "constructor": 2}');
  const changed = applyWhatIf(sampleResult, odd);
  expect(scoreResult(model, changed)).toEqual(scoreResult(model, sampleResult));
  expect(Object.getPrototypeOf(changed.answers)).toBe(Object.prototype);
});
