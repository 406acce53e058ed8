import { describe, expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import { modelRows } from "./model-rows";
import { chooseRows, type TableChoice } from "./model-table";

const rows = modelRows(currentModel);
const all: TableChoice = {
  view: "general",
  group: "all",
  only: "all",
  words: "",
  sort: "model",
  descending: false,
};
const choose = (change: Partial<TableChoice>) => chooseRows(rows, { ...all, ...change });
const ids = (change: Partial<TableChoice>) => choose(change).map(({ id }) => id);

describe("the table of the requirement model", () => {
  test("shows all 55 in general and the 53 that each industry asks", () => {
    expect(rows).toHaveLength(55);
    expect(choose({})).toHaveLength(55);
    for (const view of ["healthcare", "tech_media", "ecom_finance"] as const)
      expect(choose({ view })).toHaveLength(53);
  });

  test("keeps the must-haves: twelve, and one more where an industry adds one", () => {
    expect(choose({ only: "gates" })).toHaveLength(12);
    expect(ids({ only: "gates", view: "healthcare" })).toContain("re.secure");
    expect(choose({ only: "gates", view: "tech_media" })).toHaveLength(12);
  });

  test("keeps a group, a level and words together", () => {
    expect(ids({ group: "cl" })).toEqual(["cl.platform", "cl.cost"]);
    expect(choose({ only: "1" })).toHaveLength(3);
    expect(ids({ words: "DRIFT monitoring" })).toEqual(["op.monitor"]);
    expect(ids({ words: "no such words" })).toEqual([]);
  });

  test("sorts by each column, ties in the model's order", () => {
    const byWeight = choose({ sort: "weight", descending: true }).map(
      ({ asked }) => asked.general?.weight ?? 0,
    );
    expect(byWeight).toEqual([...byWeight].sort((a, b) => b - a));
    expect(ids({ sort: "level", descending: true })[0]).toBe("pl.python");
    expect(ids({ sort: "name" })[0]).toBe("ex.abtest");
    expect(choose({ sort: "sections", descending: true })[0]?.sections).toBe(7);
  });

  test("shows what an industry raises", () => {
    const inFinance = choose({ view: "ecom_finance" }).find(({ id }) => id === "pl.second");
    expect(inFinance?.raises).toBe("E-commerce and finance: level +1, weight +1");
    expect(rows.find(({ id }) => id === "do.health")?.raises).toBe("Healthcare: level 2, weight 4");
    expect(rows.find(({ id }) => id === "pl.python")?.raises).toBe("");
    expect(inFinance?.asked.general).toMatchObject({ level: 2, weight: 4 });
    expect(inFinance?.asked.ecom_finance).toMatchObject({ level: 3, weight: 5 });
  });
});
