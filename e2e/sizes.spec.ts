import { expect } from "@playwright/test";
import {
  BUDGETS,
  CHARTS_BUDGET,
  emptyPageBytes,
  laterScriptBytes,
  PLAIN_PAGES,
  scriptBytes,
} from "../scripts/script-sizes";
import { test } from "./fixtures/watched";

test("every page stays within its budget over the empty page of the framework", () => {
  const empty = emptyPageBytes();
  expect(empty).toBeGreaterThan(50 * 1024);
  for (const [page, budget] of Object.entries(BUDGETS)) {
    expect(scriptBytes(".next", page) - empty, page).toBeLessThanOrEqual(budget);
  }
});

test("pages that are only read load no script", () => {
  for (const page of PLAIN_PAGES) expect(scriptBytes(".next", page), page).toBe(0);
});

test("the charts of the report come later, within their budget", () => {
  // A shared report is the same part; its page lists only what its own first part loads.
  const charts = laterScriptBytes(".next", "results/page", "results.html", "recharts-wrapper");
  expect(charts).toBeGreaterThan(50 * 1024);
  expect(charts).toBeLessThanOrEqual(CHARTS_BUDGET);
});
