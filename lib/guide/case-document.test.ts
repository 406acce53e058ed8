import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { currentModel } from "@/lib/models";
import { caseDocument } from "./case-document";

const id = z.uuid();
const stamp = {
  identifier: id,
  uri: z.string().check(z.startsWith("urn:uuid:")),
  lastChangeDateTime: z.iso.datetime(),
};
const link = z.strictObject({ title: z.string(), identifier: id, uri: z.string() });

/** The parts of a CASE 1.0 CFPackage that we fill, with what the standard requires of each. */
const casePackage = z.strictObject({
  CFDocument: z.looseObject({
    ...stamp,
    creator: z.string(),
    title: z.string(),
    CFPackageURI: link,
    adoptionStatus: z.enum(["Draft", "Private Draft", "Adopted", "Deprecated"]),
  }),
  CFItems: z.array(
    z.looseObject({
      ...stamp,
      CFDocumentURI: link,
      fullStatement: z.string().check(z.minLength(1)),
    }),
  ),
  CFAssociations: z.array(
    z.looseObject({
      ...stamp,
      associationType: z.enum(["isChildOf", "precedes"]),
      originNodeURI: link,
      destinationNodeURI: link,
    }),
  ),
  CFRubrics: z.array(
    z.looseObject({
      ...stamp,
      CFRubricCriteria: z.array(
        z.looseObject({
          ...stamp,
          CFItemURI: link,
          rubricId: id,
          CFRubricCriterionLevels: z.array(
            z.looseObject({ ...stamp, score: z.number(), rubricCriterionId: id }),
          ),
        }),
      ),
    }),
  ),
  CFDefinitions: z.looseObject({}),
});

const document = casePackage.parse(JSON.parse(JSON.stringify(caseDocument(currentModel))));

describe("the model as a CASE document", () => {
  test("has an item for each of 55 competencies and 12 groups", () => {
    expect(document.CFItems).toHaveLength(55 + 12);
  });

  test("has the 48 prerequisites as associations between known items", () => {
    const known = new Set([
      document.CFDocument.identifier,
      ...document.CFItems.map(({ identifier }) => identifier),
    ]);
    const precedes = document.CFAssociations.filter(
      ({ associationType }) => associationType === "precedes",
    );
    expect(precedes).toHaveLength(48);
    for (const { originNodeURI, destinationNodeURI } of document.CFAssociations) {
      expect(known.has(originNodeURI.identifier)).toBe(true);
      expect(known.has(destinationNodeURI.identifier)).toBe(true);
    }
  });

  test("has a rubric of five levels for each competency", () => {
    const levels = document.CFRubrics.flatMap(({ CFRubricCriteria }) =>
      CFRubricCriteria.flatMap(({ CFRubricCriterionLevels }) => CFRubricCriterionLevels),
    );
    expect(document.CFRubrics).toHaveLength(55);
    expect(levels).toHaveLength(275);
    expect(new Set(levels.map(({ identifier }) => identifier)).size).toBe(275);
  });

  test("is the same each time it is made", () => {
    expect(caseDocument(currentModel)).toEqual(caseDocument(currentModel));
  });
});
