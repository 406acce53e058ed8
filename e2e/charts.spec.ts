/** The charts of the report: what they show, to whom, what leaves as a file, and that nothing moves. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { Answer } from "@/lib/model/result";
import { currentModel } from "@/lib/models";
import { expectInOrder } from "./fixtures/accessible";
import { keepResult, resultWith } from "./fixtures/kept-results";
import { type Pixels, readPng } from "./fixtures/png";
import { test } from "./fixtures/quiet";
import { savedFile } from "./fixtures/saved-file";
import { expectNothingMoved, watchShifts } from "./fixtures/shifts";

const earlier = resultWith({}, "Spring");
const later = resultWith({ "pl.python": { level: 4 }, "op.deploy": { level: 0 } }, "Autumn");
/** The coach sees everything in two groups one level lower. */
const coached = {
  ...later,
  answers: Object.fromEntries(
    Object.entries(later.answers).map(([id, answer]): [string, Answer] => {
      const seen = /^(so|de)\./.test(id) && "level" in answer;
      return [id, seen ? { ...answer, coach: answer.level === 2 ? 1 : 0 } : answer];
    }),
  ),
};
const GROUPS = currentModel.groups.filter(({ id }) => id !== "do");

const groups = (page: Page) => page.getByRole("region", { name: /^Where the strength/ });
const radar = (page: Page) => groups(page).getByRole("figure", { name: "The groups as a radar" });
const bars = (page: Page) => groups(page).getByRole("figure", { name: "The groups as bars" });
/** Marks of the chart itself, without those of its legend. */
const marks = (figure: Locator, mark: string) => figure.getByRole("img").locator(`.${mark}`);

async function openCharts(page: Page): Promise<void> {
  await page.goto("/results");
  await radar(page).scrollIntoViewIfNeeded();
  await expect(marks(bars(page), "notch")).toHaveCount(GROUPS.length);
  await expect(radar(page).locator(".recharts-radar-polygon").first()).toBeVisible();
}

async function chooseEarlier(page: Page): Promise<void> {
  await page.getByLabel("From this device").selectOption({ index: 1 });
  await expect(page.getByRole("table", { name: /^Beyond noise/ })).toBeVisible();
}

test("the coach stands in both charts, in a sentence and in the table; a screen reader meets title, image and table, the keyboard only what can be pressed @firefox-long", async ({
  page,
}) => {
  await keepResult(page, coached);
  await openCharts(page);
  await expect(marks(radar(page), "coach")).toHaveCount(2);
  await expect(marks(bars(page), "coach")).toHaveCount(2);
  await expect(radar(page).getByText("Coach", { exact: true })).toBeVisible();
  await expect(
    groups(page).getByText(/^The coach sees 2 groups lower\. They differ most in /),
  ).toBeVisible();
  const table = groups(page).getByRole("table", { name: /^Mean level per group/ });
  await expect(table.getByRole("columnheader", { name: "Coach" })).toBeVisible();
  await expect(table.getByRole("row", { name: /^Cloud/ })).toContainText("no level from the coach");

  await expect(radar(page)).toMatchAriaSnapshot(`
    - figure "The groups as a radar":
      - text: The groups as a radar
      - img "What it shows is said above and stands in the table below."
  `);
  for (const figure of [radar(page), bars(page)]) {
    expect(await figure.locator("[tabindex='0'], a, button, [role=application]").count()).toBe(2);
  }
  await expect(table.getByRole("row")).toHaveCount(GROUPS.length + 1);
  for (const { name } of GROUPS) {
    await expect(table.getByRole("rowheader", { name })).toBeVisible();
  }
});

test("the result chosen for comparing is drawn in both charts, and goes when it is no longer chosen", async ({
  page,
}) => {
  await keepResult(page, earlier);
  await keepResult(page, later);
  await openCharts(page);
  await expect(marks(bars(page), "earlier")).toHaveCount(0);
  await groups(page).getByRole("link", { name: "Set an earlier result beside it" }).click();
  await expect(page).toHaveURL(/#compare$/);
  await chooseEarlier(page);
  await page.getByRole("link", { name: "See both in the charts of the groups" }).click();
  await expect(groups(page).getByRole("heading")).toBeInViewport();
  await expect(marks(radar(page), "earlier")).toHaveCount(GROUPS.length);
  await expect(marks(bars(page), "earlier")).toHaveCount(GROUPS.length);
  await expect(bars(page).getByText(/^Earlier result, \d+ \w+ \d{4}$/)).toBeVisible();
  await expect(groups(page).getByText(/^Beside the earlier result \d+ group/)).toBeVisible();
  await expect(groups(page).getByRole("columnheader", { name: "Earlier" })).toBeVisible();

  await page.getByLabel("It is somebody else’s").check();
  await expect(groups(page).getByRole("columnheader", { name: "Other" })).toBeVisible();
  await page.getByLabel("From this device").selectOption({ index: 0 });
  await expect(marks(bars(page), "earlier")).toHaveCount(0);
  await expect(groups(page).getByRole("columnheader", { name: "Other" })).toHaveCount(0);
});

test("without an answer in every group there are bars but no radar, and no gap where nothing is known", async ({
  page,
}) => {
  await keepResult(page, { ...later, answers: { "pl.python": { level: 1 } } });
  await page.goto("/results");
  await bars(page).scrollIntoViewIfNeeded();
  await expect(marks(bars(page), "notch")).toHaveCount(GROUPS.length);
  await expect(marks(bars(page), "missing")).toHaveCount(1);
  await expect(radar(page)).toHaveCount(0);
  await expect(groups(page).getByText(/^The one group that is answered/)).toBeVisible();
});

test("each chart is saved as an SVG that needs nothing else and says what it shows @firefox-long", async ({
  page,
}) => {
  test.slow();
  await keepResult(page, earlier);
  await keepResult(page, coached);
  await openCharts(page);
  await chooseEarlier(page);
  const shown = await bars(page)
    .getByText(/^\d\.\d of \d\.\d$/)
    .allInnerTexts();
  expect(shown).toHaveLength(GROUPS.length);
  for (const [what, part] of [
    ["the radar", "radar"],
    ["the bars", "bars"],
    ["the weeks", "plan"],
  ] as const) {
    const file = await saved(page, `Save ${what} as SVG`);
    expect(file.name).toMatch(new RegExp(`^headroom-mle-2-\\d{4}-\\d\\d-\\d\\d-${part}\\.svg$`));
    const svg = await parsed(page, file.bytes.toString("utf8"));
    expect(svg).toMatchObject({ root: "svg", error: false });
    expect(svg.title).toContain(currentModel.role);
    expect(svg.outside).toEqual([]);
    expect(svg.texts.join(" ")).toContain("model mle-2, version 1");
    if (part === "plan") continue;
    for (const { name, short_name } of GROUPS) {
      expect(svg.texts).toContain(part === "radar" ? short_name : name);
      expect(svg.description).toContain(name);
    }
    expect(svg.texts.filter((text) => /^\d\.\d of \d\.\d$/.test(text))).toEqual(shown);
    expect(svg.texts).toContain("Coach");
    expect(svg.texts.filter((text) => text.startsWith("Earlier result, "))).toHaveLength(1);
  }
});

test("each chart as a PNG: twice the size of the SVG, light whatever the theme @firefox-long", async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ colorScheme: "dark" });
  await keepResult(page, later);
  await openCharts(page);
  for (const what of ["the radar", "the bars", "the weeks"]) {
    const svg = await saved(page, `Save ${what} as SVG`);
    const [, width, height] =
      /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(String(svg.bytes)) ?? [];
    const png = await saved(page, `Save ${what} as PNG`);
    expect(png.name).toBe(svg.name.replace(/svg$/, "png"));
    const pixels = readPng(png.bytes);
    expect(pixels).toMatchObject({ width: 2 * Number(width), height: 2 * Number(height) });
    const { paper, accent, ink } = colours(pixels);
    expect(paper).toBeGreaterThan(0.5);
    expect(accent).toBeGreaterThan(0.001);
    expect(ink).toBeGreaterThan(0.001);
    await expect(page.getByText(`${png.name} is in your downloads.`)).toBeVisible();
  }
});

test("charts stand where they appear, also where nobody asks for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await keepResult(page, later);
  await page.goto("/results");
  await page.evaluate(() => {
    const seen = new Set<string>();
    const look = () => {
      const paths = document.querySelectorAll("#groups ~ * .recharts-surface path");
      const shapes = [...paths].map((path) => path.getAttribute("d") ?? "");
      for (const shape of shapes) seen.add(shape);
      Object.assign(window, { shapes: [seen.size, new Set(shapes).size] });
      requestAnimationFrame(look);
    };
    look();
  });
  await radar(page).scrollIntoViewIfNeeded();
  await expect(marks(bars(page), "notch")).toHaveCount(GROUPS.length);
  await page.waitForTimeout(2_000);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const [ever, now] = await page.evaluate(
    () => (window as unknown as { shapes: [number, number] }).shapes,
  );
  expect(now).toBeGreaterThan(GROUPS.length);
  expect(ever).toBe(now);
});

for (const width of [375, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("nothing shifts while the charts load", async ({ page }) => {
      await keepResult(page, coached);
      await watchShifts(page);
      // Slow enough that the charts come after their place is on screen.
      await page.route(/\/_next\/static\/chunks\//, async (route) => {
        await new Promise((done) => setTimeout(done, 150));
        await route.continue();
      });
      await page.goto("/results");
      await groups(page).scrollIntoViewIfNeeded();
      await bars(page).scrollIntoViewIfNeeded();
      await expect(marks(bars(page), "notch")).toHaveCount(GROUPS.length);
      await page.waitForTimeout(500);
      await expectNothingMoved(page);
    });
  });
}

test("with everything drawn: no violation, nothing sideways, and every bar in its row", {
  tag: "@access",
}, async ({ page }) => {
  test.slow();
  await keepResult(page, earlier);
  await keepResult(page, coached);
  await openCharts(page);
  await chooseEarlier(page);
  await expect(marks(bars(page), "earlier")).toHaveCount(GROUPS.length);
  await expectInOrder(page, groups(page));
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(async () => expectRows(page)).toPass();
  }
});

/** Each bar lies under its own name and above the next. */
async function expectRows(page: Page): Promise<void> {
  const names = await bars(page).locator(".group-row > :first-child").all();
  const drawn = await marks(bars(page), "have").all();
  expect(drawn).toHaveLength(names.length);
  for (const [i, name] of names.entries()) {
    const [own, bar, next] = await Promise.all(
      [name, drawn[i], names[i + 1]].map((one) => one?.boundingBox()),
    );
    expect(bar?.y).toBeGreaterThan((own?.y ?? 0) + (own?.height ?? 0));
    if (next) expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThan(next.y);
  }
}

test("in forced colours answer, gap, requirement and coach stay apart from the ground", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await keepResult(page, coached);
  await openCharts(page);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const mark of ["have", "notch", "coach"]) {
    const fill = await marks(bars(page), mark)
      .first()
      .evaluate((node) => getComputedStyle(node).fill);
    expect(fill, mark).not.toBe(ground);
  }
  const stripes = await page
    .locator("#hatch .stroke")
    .evaluate((node) => getComputedStyle(node).fill);
  expect(stripes).not.toBe(ground);
  const shot = await bars(page).getByRole("img").screenshot();
  const { paper } = colours(readPng(shot));
  expect(paper).toBeLessThan(0.97);
});

function saved(page: Page, button: string) {
  return savedFile(page, () => page.getByRole("button", { name: button, exact: true }).click());
}

/** Reads a file as a browser's XML parser does. */
function parsed(page: Page, text: string) {
  return page.evaluate((source) => {
    const xml = new DOMParser().parseFromString(source, "image/svg+xml");
    const all = [...xml.querySelectorAll("*")];
    return {
      root: xml.documentElement.localName,
      error: xml.querySelector("parsererror") !== null,
      title: xml.querySelector("title")?.textContent ?? "",
      description: xml.querySelector("desc")?.textContent ?? "",
      texts: [...xml.querySelectorAll("text")].map((node) => node.textContent ?? ""),
      // Whatever would make a viewer ask for something: addresses, styles, scripts, images.
      outside: all.flatMap(({ localName, attributes }) => [
        ...(/^(script|style|image|use|a|foreignObject)$/.test(localName) ? [localName] : []),
        ...[...attributes]
          .filter(({ name, value }) => name !== "xmlns" && /:\/\/|url\((?!#)|^on/.test(value))
          .map(({ name, value }) => `${name}=${value}`),
      ]),
    };
  }, text);
}

/** Shares of a picture that are white, the accent of the light theme, and nearly black. */
function colours({ data, channels }: Pixels) {
  const count = { paper: 0, accent: 0, ink: 0 };
  for (let i = 0; i < data.length; i += channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
    if (red > 250 && green > 250 && blue > 250) count.paper += 1;
    if (red === 0x0b && green === 0x6b && blue === 0x60) count.accent += 1;
    if (red < 60 && green < 60 && blue < 60) count.ink += 1;
  }
  const pixels = data.length / channels;
  return {
    paper: count.paper / pixels,
    accent: count.accent / pixels,
    ink: count.ink / pixels,
  };
}
