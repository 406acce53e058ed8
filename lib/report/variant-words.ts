/** What the industries change, in words. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Rise, VariantView } from "./variants";
import { listOf, points, VERDICT_WORDS } from "./words";

/** One sentence about the verdicts and one about readiness. */
export function variantsSentence(views: readonly VariantView[]): string {
  const verdicts = [...new Set(views.map(({ score }) => score.verdict))];
  const [only] = verdicts;
  const said =
    verdicts.length === 1 && only !== undefined
      ? `The verdict is “${VERDICT_WORDS[only]}” under all ${views.length}.`
      : `The verdict depends on the industry: ${listOf(
          verdicts.map((verdict) => {
            const names = views.filter(({ score }) => score.verdict === verdict);
            return `“${VERDICT_WORDS[verdict]}” for ${listOf(names.map(({ name }) => name.toLowerCase()))}`;
          }),
        )}.`;
  const known = views.flatMap(({ score: { band, readiness } }) =>
    band === null || readiness === null ? [] : points(readiness),
  );
  if (known.length < views.length) return said;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return low === high
    ? `${said} Readiness is ${low} under each.`
    : `${said} Readiness lies between ${low} and ${high}.`;
}

/** "9 clear, 1 missed, 2 open", leaving out what there is none of. */
export function gateCountWords({ clear, missed, open }: VariantView["gateCounts"]): string {
  const parts = [
    ...(clear > 0 ? [`${clear} clear`] : []),
    ...(missed > 0 ? [`${missed} missed`] : []),
    ...(open > 0 ? [`${open} open`] : []),
  ];
  return parts.length === 0 ? "none" : parts.join(", ");
}

/** What an industry asks more of one competency, and where the answer stands. */
export function riseWords(model: RequirementModel, { level, weight, mustHave, y }: Rise): string {
  const word = (asked: number) => `“${model.scale[asked] ?? ""}”`;
  const more = [
    ...(level.from === 0
      ? [`asked here only, at ${word(level.to)} with weight ${weight.to}`]
      : [
          ...(level.to > level.from ? [`${word(level.to)} instead of ${word(level.from)}`] : []),
          ...(weight.to > weight.from ? [`weight ${weight.to} instead of ${weight.from}`] : []),
        ]),
    ...(mustHave ? ["a must-have here"] : []),
  ];
  const stands =
    y === undefined
      ? "no level yet"
      : y >= level.to
        ? `answered ${word(y)}, enough`
        : `answered ${word(y)}`;
  return `${more.join(", ")}; ${stands}`;
}
