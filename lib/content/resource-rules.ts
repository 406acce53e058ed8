/** Rules for the learning resources and for how far they reach. */
import type { DeepReadonly, ModelData, Resource } from "@/lib/model/requirement-model";
import type { ContentFault } from "./fault";
import { proseProblems, words } from "./prose-rules";

const FILE = "resources.ts";

export function resourceFaults(model: ModelData): ContentFault[] {
  const competencies = Object.values(model.competencies).flat();
  const known = new Set(competencies.map(({ id }) => id));
  return [
    ...model.resources.flatMap((resource) => ownFaults(resource, known)),
    ...repeated(model.resources.map(({ id }) => id)).map((id) => fault(id, "has its id twice")),
    ...repeated(model.resources.map(({ url }) => url)).map((url) => fault(url, "is listed twice")),
    ...competencies.flatMap(({ id, required }) => {
      const own = model.resources.filter((resource) => resource.competencies.includes(id));
      return [
        ...(own.length < 2 ? [fault(id, `has ${own.length} resources; at least two`)] : []),
        ...(own.some(({ level_from }) => level_from === 0)
          ? []
          : [fault(id, "has no resource that starts from level 0")]),
        ...(own.some(({ level_to }) => level_to >= required)
          ? []
          : [fault(id, `has no resource that reaches level ${required}, which the role asks`)]),
      ];
    }),
  ];
}

function ownFaults(resource: DeepReadonly<Resource>, known: ReadonlySet<string>): ContentFault[] {
  const { id, why, hours_basis, level_from, level_to, competencies } = resource;
  const length = words(why).length;
  return [
    ...[why, hours_basis].flatMap((text) =>
      proseProblems(text).map((problem) => fault(id, problem)),
    ),
    ...(length < 6 || length > 26
      ? [fault(id, `says why in ${length} words; 6 to 26 are asked for`)]
      : []),
    ...(level_from < level_to ? [] : [fault(id, "leads from a level to the same or a lower one")]),
    ...competencies
      .filter((competency) => !known.has(competency))
      .map((competency) => fault(id, `points to “${competency}”, which is no competency`)),
  ];
}

function fault(where: string, problem: string): ContentFault {
  return { file: FILE, where, problem };
}

function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((item, i) => list.indexOf(item) !== i))];
}
