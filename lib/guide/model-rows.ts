/** The requirement model as rows, under the general role and under each industry. */
import type { Competency, RequirementModel } from "@/lib/model/requirement-model";
import { VARIANTS } from "@/lib/model/vocabulary";
import { paths } from "@/lib/paths";
import { resolveRequirements } from "@/lib/scoring/requirements";
import type { ModelRow, View } from "./model-table";

export const VIEWS: readonly View[] = ["general", ...VARIANTS];

export function modelRows(model: RequirementModel): ModelRow[] {
  const views = VIEWS.map((view) => {
    const requirements = resolveRequirements(model, view === "general" ? null : view);
    return [
      view,
      new Map(requirements.map((requirement) => [requirement.id, requirement])),
    ] as const;
  });
  return model.competencies.map((competency) => ({
    id: competency.id,
    path: paths.competency(competency.id),
    name: competency.name,
    group: competency.group,
    groupName: model.groups.find(({ id }) => id === competency.group)?.name ?? "",
    why: competency.why,
    weightParts: `${competency.weight_base} ${competency.weight_strength < 0 ? "−" : "+"} ${Math.abs(competency.weight_strength)}`,
    sections: competency.source_sections.length,
    raises: raisesInWords(model, competency),
    asked: Object.fromEntries(
      views.flatMap(([view, requirements]) => {
        const asked = requirements.get(competency.id);
        return asked === undefined
          ? []
          : [[view, { level: asked.level, weight: asked.weight, gate: asked.floor !== undefined }]];
      }),
    ),
  }));
}

/** "Healthcare: level +1, weight +1". */
function raisesInWords(model: RequirementModel, { required, variants }: Competency): string {
  return VARIANTS.flatMap((variant) => {
    const added = variants[variant];
    if (added === undefined) return [];
    const sign = required === 0 ? "" : "+";
    const parts = [
      ...(added.level > 0 ? [`level ${sign}${added.level}`] : []),
      ...(added.weight > 0 ? [`weight ${sign}${added.weight}`] : []),
    ];
    return [`${model.variants[variant]}: ${parts.join(", ")}`];
  }).join("; ");
}
