/**
 * The requirement model in the shape of 1EdTech CASE 1.0 (Competencies and Academic Standards
 * Exchange): a CFPackage with items, associations and a rubric of five levels for each competency.
 * Identifiers are UUIDs of version 5, so that the same model always gives the same document; their
 * URIs are `urn:uuid:`, because a self-hosted site has no address of its own to promise.
 */
import { v5 as uuid } from "uuid";
import type { Competency, RequirementModel } from "@/lib/model/requirement-model";

/** Names the space of Headroom's identifiers; never changes. */
const NAMESPACE = "5f0c8c0e-6f0b-5a57-9f5e-2d1b7a3f9c41";

type Link = { title: string; identifier: string; uri: string };

export function caseDocument(model: RequirementModel) {
  const name = `${model.id}/${model.version}`;
  const id = (part: string) => uuid(`${name}/${part}`, NAMESPACE);
  const changed = `${model.released}T00:00:00Z`;
  const stamp = (part: string) => ({
    identifier: id(part),
    uri: uri(id(part)),
    lastChangeDateTime: changed,
  });
  const link = (part: string, title: string): Link => ({
    title,
    identifier: id(part),
    uri: uri(id(part)),
  });
  const title = `${model.role}: requirement model`;
  const document = link("document", title);

  const groupItems = model.groups.map(({ id: group, name: groupName }) => ({
    ...stamp(`group/${group}`),
    CFDocumentURI: document,
    fullStatement: groupName,
    humanCodingScheme: group,
    CFItemType: "Competency group",
    language: "en",
  }));
  const items = model.competencies.map((competency) => ({
    ...stamp(`competency/${competency.id}`),
    CFDocumentURI: document,
    fullStatement: competency.covers,
    abbreviatedStatement: competency.name,
    humanCodingScheme: competency.id,
    listEnumeration: String(competency.number),
    CFItemType: "Competency",
    language: "en",
    notes: notes(model, competency),
  }));

  const association = (
    part: string,
    associationType: "isChildOf" | "precedes",
    origin: Link,
    destination: Link,
    sequenceNumber: number,
  ) => ({
    ...stamp(part),
    CFDocumentURI: document,
    associationType,
    sequenceNumber,
    originNodeURI: origin,
    destinationNodeURI: destination,
  });
  const nameOf = new Map(model.competencies.map((competency) => [competency.id, competency.name]));
  const competencyLink = (competency: string) =>
    link(`competency/${competency}`, nameOf.get(competency) ?? competency);

  return {
    CFDocument: {
      ...stamp("document"),
      creator: "Headroom",
      title,
      version: String(model.version),
      adoptionStatus: "Adopted",
      language: "en",
      description:
        "Competencies of the role with the level asked, an importance and five levels each. Importance and required level stand in each item's notes and in the rubrics.",
      CFPackageURI: link("package", title),
    },
    CFItems: [...groupItems, ...items],
    CFAssociations: [
      ...model.groups.map(({ id: group, name: groupName }, i) =>
        association(
          `child/${group}`,
          "isChildOf",
          link(`group/${group}`, groupName),
          document,
          i + 1,
        ),
      ),
      ...model.competencies.map((competency, i) =>
        association(
          `child/${competency.id}`,
          "isChildOf",
          competencyLink(competency.id),
          link(`group/${competency.group}`, competency.group),
          i + 1,
        ),
      ),
      ...model.prerequisites.map(([source, target], i) =>
        association(
          `precedes/${source}/${target}`,
          "precedes",
          competencyLink(source),
          competencyLink(target),
          i + 1,
        ),
      ),
    ],
    CFRubrics: model.competencies.map((competency) => ({
      ...stamp(`rubric/${competency.id}`),
      title: competency.name,
      description: competency.covers,
      CFRubricCriteria: [
        {
          ...stamp(`criterion/${competency.id}`),
          category: competency.group,
          description: competency.name,
          CFItemURI: competencyLink(competency.id),
          weight: competency.weight,
          position: 1,
          rubricId: id(`rubric/${competency.id}`),
          CFRubricCriterionLevels: competency.levels.map(({ level, statement, example }) => ({
            ...stamp(`level/${competency.id}/${level}`),
            description: statement,
            quality: model.scale[level],
            score: level,
            position: level + 1,
            rubricCriterionId: id(`criterion/${competency.id}`),
            ...(example === "" ? {} : { feedback: example }),
          })),
        },
      ],
    })),
    CFDefinitions: {
      CFItemTypes: ["Competency group", "Competency"].map((itemType, i) => ({
        ...stamp(`item-type/${itemType}`),
        title: itemType,
        description:
          i === 0
            ? "A set of competencies that are shown together."
            : "What a person does at work.",
        hierarchyCode: String(i + 1),
      })),
    },
  };
}

function uri(identifier: string): string {
  return `urn:uuid:${identifier}`;
}

/** What CASE has no field for, in words. */
function notes(model: RequirementModel, competency: Competency): string {
  const { required, weight, gate_floor, why } = competency;
  const asked =
    required === 0
      ? "Asked in one industry only."
      : `Asked: ${model.scale[required]} (level ${required} of 4), weight ${weight} of ${model.scoring.max_weight}.`;
  const gate = gate_floor === null ? "" : ` Must-have from ${model.scale[gate_floor]}.`;
  return `${asked}${gate} ${why}`;
}
