import { expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import { VARIANTS } from "@/lib/model/vocabulary";
import { figureFacts, marketCards } from "./market-context";
import { reportGuide } from "./report-guide";

const guide = reportGuide(currentGuide);

test("every reader gets few figures, each with basis, time, place and line, and with what speaks against it", () => {
  for (const variant of [null, ...VARIANTS]) {
    const cards = marketCards(guide, variant);
    const figures = cards.flatMap((card) => card.figures);
    expect(figures.length).toBeGreaterThanOrEqual(5);
    expect(figures.length).toBeLessThanOrEqual(6);
    for (const { facts } of figures) expect(facts).toMatch(/ · .*2024.* · .+ · line \d+$|2032/);
    for (const { fact, contradictions } of cards) {
      expect(contradictions.length > 0 || fact.doubt !== null, fact.id).toBe(true);
    }
  }
});

test("an industry sees its own figures and none of another", () => {
  const ids = (variant: Parameters<typeof marketCards>[1]) =>
    marketCards(guide, variant).flatMap(({ figures }) => figures.map(({ figure }) => figure.id));
  expect(ids("healthcare")).toContain("employers-health-105");
  expect(ids("healthcare")).not.toContain("employers-finance-104");
  expect(ids("tech_media")).toContain("sal-sector-it-164");
  expect(ids(null)).toContain("remote-180");
  for (const variant of [null, ...VARIANTS]) expect(ids(variant)).toContain("sal-mid-99");
});

test("what is no pay has no basis of pay", () => {
  const [jobs] = marketCards(guide, null).flatMap(({ figures }) =>
    figures.filter(({ figure }) => figure.id === "jobs-last-year-96"),
  );
  expect(jobs && figureFacts(jobs.figure)).toBe(
    "growth · the year before 2024 · place not named · line 96",
  );
});
