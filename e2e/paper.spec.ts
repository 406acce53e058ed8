/** The report on paper: nothing missing, nothing cut, no heading left behind. */
import { expect, type Page } from "@playwright/test";
import type { Result } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { plain, printedSheets } from "./fixtures/paper";
import { test } from "./fixtures/quiet";
import { fullResult, pathOf, sparseResult } from "./fixtures/results";

test("a full result is whole on A4 and Letter, with no blank sheet and no heading at a foot, and with charts to which nobody scrolled", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 300 });
  await openReport(page, fullResult);
  await expect(page.locator(".recharts-surface").first()).toBeAttached();
  const sheets = await printWhole(page, fullResult, "A4");
  const labels = await page.locator(".recharts-polar-angle-axis-tick").allTextContents();
  expect(labels.length).toBeGreaterThan(5);
  const all = sheets.join("");
  expect(labels.filter((label) => !all.includes(plain(label)))).toEqual([]);

  // Resources say their address once, and pages of this site do not.
  const resource = page.locator("article a[href^='https://']:not(.written-out)").first();
  const address = (await resource.getAttribute("href")) ?? "";
  expect(all.includes(plain(`<${address}>`))).toBe(true);
  expect(all.includes("</role/")).toBe(false);
  const url = evidenceOf(fullResult).findLast((entry) => entry.url !== undefined)?.url ?? "";
  expect(all.split(plain(url)).length).toBe(2);

  await printWhole(page, fullResult, "Letter");

  await page.emulateMedia({ media: "print" });
  // An A4 sheet is 794 wide; 16 mm on each side are its margins.
  await page.setViewportSize({ width: 794 - 121, height: 1000 });
  const overhang = await page
    .locator(".recharts-surface")
    .first()
    .evaluate((chart) => {
      const { left, right } = chart.getBoundingClientRect();
      return Math.max(-left, right - document.documentElement.clientWidth);
    });
  expect(overhang).toBeLessThanOrEqual(0);

  // As it is printed before the charts are there: no empty frame.
  const figures = page.locator(".group-charts > figure");
  await expect(figures.last()).toBeVisible();
  await page.locator(".recharts-surface").evaluateAll((all) => {
    for (const surface of all) surface.remove();
  });
  for (const figure of await figures.all()) await expect(figure).toBeHidden();
  await expect(page.locator(".group-charts")).toHaveCSS("height", "0px");
});

test("a sparse result is whole on A4 and Letter, with no blank sheet and no heading at a foot", async ({
  page,
}) => {
  await openReport(page, sparseResult);
  for (const format of ["A4", "Letter"] as const) await printWhole(page, sparseResult, format);
});

test("on paper the charts are as large as their rows, whatever the window was", async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await openReport(page, fullResult);
  const bars = page.locator(".group-charts figure").last();
  const chart = bars.locator(".recharts-surface").first();
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute("width", "335");
  const heightOnScreen = (await bars.locator(".group-row").first().boundingBox())?.height;
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(chart).toHaveAttribute("width", "600");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794 - 121, height: 1000 });
  const row = await bars.locator(".group-row").first().boundingBox();
  expect(row?.width).toBeCloseTo(600, 0);
  // A printer does not wait for a chart to be drawn anew.
  expect(row?.height).toBeCloseTo(heightOnScreen ?? 0, 0);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 375, height: 800 });
  await expect(chart).toHaveAttribute("width", "335");
});

async function openReport(page: Page, result: Result): Promise<void> {
  await page.goto(pathOf(result));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(
    page.getByRole("region", { name: "Interview preparation" }).locator("ol"),
  ).toBeAttached();
}

/** Prints the report that is open, expects all of `result` on its sheets, and returns them. */
async function printWhole(page: Page, result: Result, format: "A4" | "Letter"): Promise<string[]> {
  const sheets = await printedSheets(page, format);
  // What is folded has been drawn for the printer.
  const headings = await page
    .locator("article :is(h1, h2, h3, h4):not(.no-print *, .plan-steps *)")
    .allInnerTexts();
  const rows = await textsOnPaper(page, "article tbody th");
  expect(rows.length).toBeGreaterThan(50);
  const points = await page.locator("[aria-labelledby=interview] details li").allTextContents();
  expect(points.length).toBeGreaterThan(15);
  const all = sheets.join("");
  const due = [
    ...headings,
    ...rows,
    ...points,
    ...Object.keys(result.answers).map(nameOf),
    ...evidenceOf(result).flatMap(({ text, url }) => (url === undefined ? [text] : [text, url])),
    "Interview preparation",
    "Towards senior",
    "Market and pay, with care",
    "Method and doubts",
    "nobody has verified it.",
  ];
  expect(due.filter((text) => !all.includes(plain(text)))).toEqual([]);
  for (const sum of await textsOnPaper(page, "article tfoot tr"))
    expect(all.split(plain(sum)).length).toBe(2);
  for (const sheet of sheets) {
    expect(sheet.length).toBeGreaterThan(60);
    const left = headings
      .map(plain)
      .filter((heading) => sheet.endsWith(heading) && !sheet.endsWith(`allabout${heading}`));
    expect(left).toEqual([]);
  }
  return sheets;
}

/** Also of what is folded, which has no text that is drawn; without what is for a phone. */
function textsOnPaper(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const phone of copy.querySelectorAll(".sm\\:hidden")) phone.remove();
      return copy.textContent ?? "";
    }),
  );
}

function nameOf(id: string): string {
  return currentModel.competencies.find((competency) => competency.id === id)?.name ?? id;
}

function evidenceOf({ answers }: Result) {
  return Object.values(answers).flatMap((answer) =>
    "level" in answer ? (answer.evidence ?? []) : [],
  );
}
