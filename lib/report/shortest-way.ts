/** The cheapest way to the next verdict, ready to be shown. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { nextVerdict, searchWay } from "@/lib/plan/cheapest-way";
import type { Search } from "@/lib/plan/search";
import type { Verdict } from "@/lib/scoring/verdict";
import { waySentence } from "./plan-words";
import { count, hoursRange, nameOf } from "./words";

export type ShownWay = { sentence: string; steps: { key: string; text: string }[] };

/** Undefined where there is no next verdict. `agreed`: as if a coach had agreed to every level. */
export function* shortestWay(
  model: RequirementModel,
  result: Result,
  verdict: Verdict,
  agreed: boolean,
): Search<ShownWay | undefined> {
  const target = nextVerdict(verdict);
  if (target === undefined) return undefined;
  const way = yield* searchWay(model, result, target, { agreed });
  const sentence = waySentence(model, way, agreed);
  if (!way.ok) return { sentence, steps: [] };
  return {
    sentence,
    steps: [
      ...way.steps.map(({ key, competency, from, to, hours }) => ({
        key,
        text: `${nameOf(model, competency)}: “${model.scale[from] ?? ""}” to “${model.scale[to] ?? ""}”, ${hoursRange(hours)}`,
      })),
      ...way.evidence.map(({ competency, entries }) => ({
        key: `evidence ${competency}`,
        text: `${nameOf(model, competency)}: ${count(entries, "piece")} of evidence to write`,
      })),
    ],
  };
}
