/** What a later version of the requirements changes for one result, in words. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Asked, Kept, OneSided, Rescoring } from "./rescore";
import { count, GATE_WORDS, listOf, points, VERDICT_WORDS } from "./words";

/** The heading and what stands beneath it, most important first. */
export function rescoreSentences(
  earlier: RequirementModel,
  rescoring: Rescoring,
): { headline: string; details: string[] } {
  const { before, now, carried, dropped, added, removed, changed } = rescoring;
  const [was, is] = [before.readiness, now.score.readiness];
  const figures = before.band !== null && now.score.band !== null && was !== null && is !== null;
  return {
    headline: figures
      ? readinessWords(points(was), points(is), now.model.version)
      : `Too little is answered for a readiness figure under ${now.score.band === null ? `version ${now.model.version}` : `version ${earlier.version}`}.`,
    details: [
      ...verdictWords(rescoring),
      ...gateWords(rescoring),
      `${count(carried, "level is", "levels are")} carried over as given.`,
      ...(dropped === 0
        ? []
        : [`${count(dropped, "level belongs", "levels belong")} to what is no longer asked.`]),
      ...countWords(
        added.length,
        "is asked that was not known before",
        "are asked that were not known before",
      ),
      ...countWords(removed.length, "is gone", "are gone"),
      ...countWords(changed.length, "is asked for differently", "are asked for differently"),
    ],
  };
}

function readinessWords(was: number, is: number, version: number): string {
  if (was === is) return `Readiness is ${is} under version ${version} too.`;
  return `Readiness would be ${is} under version ${version}; it is ${was} as made.`;
}

function verdictWords({ before, now: { score } }: Rescoring): string[] {
  const [was, is] = [VERDICT_WORDS[before.verdict], VERDICT_WORDS[score.verdict]];
  return [was === is ? `The verdict stays “${is}”.` : `The verdict goes from “${was}” to “${is}”.`];
}

/** Must-haves whose state differs, by name. */
function gateWords({ before, now: { model, score } }: Rescoring): string[] {
  return model.competencies.flatMap(({ id, name }) => {
    const [was, is] = [before.gates.get(id), score.gates.get(id)];
    if (is === undefined || was === is) return [];
    return was === undefined
      ? [`A new must-have is ${name}, ${GATE_WORDS[is]}.`]
      : [`The must-have ${name} goes from ${GATE_WORDS[was]} to ${GATE_WORDS[is]}.`];
  });
}

function countWords(number: number, one: string, many: string): string[] {
  return number === 0
    ? []
    : [`${count(number, "competency", "competencies")} ${number === 1 ? one : many}.`];
}

/** Everything that differs about one competency, as one line. */
export function changeWords({ scale }: RequirementModel, kept: Kept): string {
  const { was, is, formerName, reworded, renumbered } = kept;
  const parts = [
    ...(was === undefined && is !== undefined ? [`newly asked: ${askedWords(scale, is)}`] : []),
    ...(was !== undefined && is === undefined ? ["no longer asked"] : []),
    ...(was !== undefined && is !== undefined ? stepWords(scale, was, is) : []),
    ...(reworded ? ["the level chosen is worded differently now; read it again"] : []),
    ...(formerName === undefined ? [] : [`was called ${formerName}`]),
    ...(renumbered === undefined ? [] : [`number ${renumbered.was} is now ${renumbered.is}`]),
  ];
  return parts.join("; ");
}

/** What is asked, or was, and what was answered to it. */
export function oneSidedWords({ scale }: RequirementModel, { asked, y }: OneSided): string {
  const answered = y === undefined ? "no level given" : `“${scale[y] ?? ""}” given`;
  return `${askedWords(scale, asked)}; ${answered}`;
}

function askedWords(scale: readonly string[], { level, weight, floor }: Asked): string {
  return listOf([
    `“${scale[level] ?? ""}”`,
    `weight ${weight}`,
    ...(floor === undefined ? [] : ["a must-have"]),
  ]);
}

function stepWords(scale: readonly string[], was: Asked, is: Asked): string[] {
  return [
    ...(was.level === is.level
      ? []
      : [`“${scale[is.level] ?? ""}” is asked, was “${scale[was.level] ?? ""}”`]),
    ...(was.weight === is.weight ? [] : [`weight ${is.weight}, was ${was.weight}`]),
    ...floorWords(was.floor, is.floor),
  ];
}

function floorWords(was: number | undefined, is: number | undefined): string[] {
  if (was === is) return [];
  if (was === undefined) return ["a must-have now"];
  return [is === undefined ? "no must-have any more" : "another floor of the must-have"];
}
