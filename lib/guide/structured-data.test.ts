import { describe, expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";
import { competencyView } from "./competency-view";
import { searchEntries } from "./search-entries";
import {
  breadcrumbs,
  capstoneData,
  capstoneHours,
  competencyData,
  roleData,
  softSkillGuideData,
} from "./structured-data";

describe("what search engines are told", () => {
  test("of the role: every competency as a term with its own address", () => {
    const [first] = currentModel.competencies;
    expect(roleData(currentModel)).toMatchObject({
      "@type": "DefinedTermSet",
      "@id": "/role",
      name: "Machine Learning Engineer II: requirement model",
      version: "1",
      hasDefinedTerm: expect.arrayContaining([
        {
          "@type": "DefinedTerm",
          "@id": `/role/${first!.id}`,
          termCode: first!.id,
          name: first!.name,
          description: first!.covers,
        },
      ]),
    });
  });

  test("of a competency: its resources, those to be paid for as not free", () => {
    const view = competencyView(currentModel, currentGuide, "op.monitor")!;
    const [resource] = view.resources;
    const told = (cost: "free" | "audit" | "paid") =>
      JSON.stringify(
        competencyData(currentModel, { ...view, resources: [{ ...resource!, cost }] }),
      );
    expect(told("free")).toContain('"isAccessibleForFree":true');
    expect(told("audit")).toContain('"isAccessibleForFree":true');
    expect(told("paid")).toContain('"isAccessibleForFree":false');
  });

  test("of a guide and of a project: steps in order, hours of all milestones", () => {
    const [guide] = currentGuide.soft_skill_guides;
    expect(softSkillGuideData(guide!)).toMatchObject({
      "@graph": [
        {
          "@type": "HowTo",
          name: guide!.title,
          step: guide!.occasions.map((occasion) => ({ name: occasion.title, text: occasion.do })),
        },
        { "@type": "BreadcrumbList" },
      ],
    });
    const [capstone] = currentGuide.capstones;
    const [milestone] = capstone!.milestones;
    const short = {
      ...capstone!,
      milestones: [
        { ...milestone!, hours: 20 },
        { ...milestone!, hours: 45 },
      ],
    };
    expect(capstoneHours(short)).toBe(65);
    expect(capstoneData(short)).toMatchObject({ "@graph": [{ timeRequired: "PT65H" }, {}] });
  });

  test("of where a page stands: what is above it, counted from 1, and itself without an address", () => {
    expect(breadcrumbs([["The role", "/role"]], "Here")).toEqual({
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "The role", item: "/role" },
        { "@type": "ListItem", position: 2, name: "Here" },
      ],
    });
  });
});

describe("what the guide's own search finds", () => {
  const entries = searchEntries(currentModel, currentGuide);
  const entryOf = (id: string) => entries.find((entry) => entry.id === id);

  test("has an address of its own each, and words to show", () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id, title, text } of entries) {
      expect(title, id).not.toBe("");
      expect(text.trim(), id).not.toBe("");
    }
  });

  test("leads to the very place: a competency, its levels, a practice, a challenge, an interest", () => {
    expect(entryOf("/role/op.monitor")).toMatchObject({ kind: "Competency" });
    expect(entryOf("/role/op.monitor#levels")?.title).toMatch(/: the five levels$/);
    expect(entryOf("/role/practices#P18")).toMatchObject({ kind: "Practice" });
    expect(entryOf("/role/challenges#C01")).toMatchObject({ kind: "Challenge" });
    const [interest] = currentGuide.interests;
    expect(entryOf(`/role#interest-${interest!.id}`)).toMatchObject({ title: interest!.title });
  });

  test("lists resources on the web, and our own guides by their pages alone", () => {
    const resources = entries.filter(({ kind }) => kind === "Resource");
    expect(resources.every(({ id }) => /^https?:/.test(id))).toBe(true);
    expect(entries.filter(({ kind }) => kind === "Guide")).toHaveLength(
      currentGuide.soft_skill_guides.length,
    );
  });

  test("says a figure with its values", () => {
    const [fact] = currentGuide.facts;
    const text = entryOf(`/role/${fact!.page}#${fact!.id}`)?.text;
    for (const { value } of fact!.figures) expect(text).toContain(value);
  });
});
