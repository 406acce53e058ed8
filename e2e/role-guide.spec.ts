import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { placeOf } from "@/lib/guide/places";
import { publicPages } from "@/lib/guide/public-pages";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";
import { holdBack } from "./fixtures/hold-back";
import { test } from "./fixtures/watched";

test("each of the 227 lines of the source leads to a visible place that carries it", async ({
  browser,
}) => {
  // Without script: the guide must be readable as it is served.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const wanted = currentGuide.source.entries.flatMap(({ line, targets }) =>
    targets.map((target) => {
      const place = placeOf(currentModel, currentGuide, target);
      if (place === undefined) throw new Error(`line ${line}: ${target} has no place`);
      return { line, target, ...place };
    }),
  );
  expect(new Set(wanted.map(({ line }) => line)).size).toBe(227);
  for (const path of new Set(wanted.map((place) => place.path))) {
    await page.goto(path);
    const places = wanted.filter((place) => place.path === path);
    const found = await page.evaluate(
      (anchors) =>
        anchors.map(({ anchor, itself }) => {
          const element = document.getElementById(anchor);
          const carrier = itself ? element : document.querySelector("main");
          const parts = carrier ? [carrier, ...carrier.querySelectorAll("[data-lines]")] : [];
          return {
            visible: element?.checkVisibility({ visibilityProperty: true }) ?? false,
            lines: parts.flatMap((part) => (part.getAttribute("data-lines") ?? "").split(" ")),
          };
        }),
      places.map(({ target, anchor }) => ({
        anchor,
        // A competency lists its lines in the section that its heading names.
        itself: target.includes(":") || target.startsWith("pf."),
      })),
    );
    for (const [i, { line, anchor }] of places.entries()) {
      expect(found[i]?.visible, `line ${line}: ${path}#${anchor}`).toBe(true);
      expect(found[i]?.lines, `line ${line} at ${path}#${anchor}`).toContain(String(line));
    }
  }
  await context.close();
});

test("the source page links each line to where it is", async ({ page }) => {
  await page.goto("/role/source");
  await expect(page.locator("tr[id^='line-']")).toHaveCount(227);
  await page
    .locator("#line-244")
    .getByRole("link", { name: /Monitoring/ })
    .click();
  await expect(page).toHaveURL("/role/op.monitor#source");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Monitoring/);
});

test("the table sorts, filters, follows an industry, and says how many are left", async ({
  page,
}) => {
  await page.goto("/role", { waitUntil: "networkidle" });
  const table = page.getByRole("table", { name: /Competencies of the role/ });
  const first = table.getByRole("row").nth(1);
  await expect(table.getByRole("row")).toHaveCount(56);
  await table.getByRole("button", { name: "Competency" }).click();
  await expect(first).toContainText("A/B testing");
  await expect(table.getByRole("columnheader", { name: "Competency" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await page.getByRole("combobox", { name: "Show" }).selectOption({ label: "Must-haves only" });
  await expect(page.getByText("12 of 55 competencies")).toBeVisible();
  await page.getByRole("combobox", { name: "Industry" }).selectOption({ label: "Healthcare" });
  await expect(page.getByText("13 of 55 competencies")).toBeVisible();
  await page.getByLabel("Words").fill("zzz");
  await expect(page.getByText("Nothing matches.")).toBeVisible();
  await page.getByRole("button", { name: "Show all competencies again" }).click();
  await expect(page.getByText("55 of 55 competencies")).toBeVisible();
});

test("what was chosen and typed before the script came filters the table once it is there @firefox", async ({
  page,
}) => {
  const go = await holdBack(page, "**/_next/static/chunks/*.js");
  await page.goto("/role", { waitUntil: "commit" });
  await page.getByRole("combobox", { name: "Industry" }).selectOption({ label: "Healthcare" });
  await page.getByRole("combobox", { name: "Show" }).selectOption({ label: "Must-haves only" });
  await page.getByLabel("Words").fill("e");
  await expect(page.getByText("55 of 55 competencies")).toBeVisible();
  go();
  await expect(page.getByText("13 of 55 competencies")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Industry" })).toHaveValue("healthcare");
  await expect(page.getByLabel("Words")).toHaveValue("e");
});

test("search finds by part of a word and with a slip, and needs no network once loaded", async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  await page.goto("/role/search", { waitUntil: "networkidle" });
  page.on("request", (request) => asked.push(request.url()));
  await context.setOffline(true);
  const field = page.getByRole("searchbox");
  await field.fill("drift monit");
  await expect(
    page
      .getByRole("link", { name: "Monitoring, logging and drift detection", exact: true })
      .first(),
  ).toBeVisible();
  await field.fill("shaddow");
  await expect(page.getByRole("status")).toHaveText(/result/);
  await field.fill("qqqqqq");
  await expect(page.getByRole("status")).toHaveText(/Nothing found/);
  expect(asked).toEqual([]);
});

test("without script all 55 competencies stand in the table and every page has its words", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/role");
  await expect(page.getByRole("table").first().getByRole("row")).toHaveCount(56);
  await expect(page.getByRole("combobox", { name: "Industry" })).toBeHidden();
  await page.goto("/role/search");
  await expect(page.getByText("Search needs a script.")).toBeVisible();
  await page.goto("/role/market");
  await expect(page.getByText("about $152,000").first()).toBeVisible();
  await context.close();
});

test("the chart of pay and the map of prerequisites have their tables", async ({ page }) => {
  await page.goto("/role/market");
  await page.getByText("The chart as a table").click();
  const pay = page.getByRole("table", { name: "Pay figures of the source" });
  await expect(pay.getByRole("row", { name: /122,619 to \$150,000/ })).toContainText("range");
  await page.goto("/role/op.deploy");
  await page.getByText("The map as a table").click();
  const map = page.getByRole("table", { name: /Prerequisites of Model deployment/ });
  await expect(map.getByRole("row")).toHaveCount(6);
});

test("a gap in the report leads to the competency's page", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "See a sample report" }).click();
  const link = page.getByRole("link", { name: /^All about / }).first();
  const name = (await link.innerText()).replace("All about ", "");
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
});

test("the sitemap lists every page, each answers, and robots.txt names it", async ({
  request,
  baseURL,
}) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const listed = [
    ...(await (await request.get("/sitemap.xml")).text()).matchAll(/<loc>([^<]+)/g),
  ].map(([, url]) => url);
  expect(listed).toEqual(publicPages(currentModel, currentGuide).map((page) => baseURL + page));
  for (const url of listed) expect((await request.get(url ?? "")).status(), url).toBe(200);
});

test("every page of the guide has valid structured data, a title and a description of its own", async ({
  request,
}) => {
  const titles = new Set<string>();
  const pages = publicPages(currentModel, currentGuide).filter((path) => path.startsWith("/role"));
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    titles.add(html.match(/<title>([^<]+)/)?.[1] ?? "");
    expect(
      html.match(/<meta name="description" content="([^"]+)/)?.[1]?.length,
      path,
    ).toBeGreaterThan(40);
    if (path === "/role/search") continue;
    const json = html.match(/<script type="application\/ld\+json">(.+?)<\/script>/)?.[1];
    expect(JSON.parse(json ?? ""), path).toMatchObject({ "@context": "https://schema.org" });
  }
  expect(titles.size).toBe(pages.length);
});

test("links inside the site lead to pages and places that are there", async ({ request }) => {
  const pages = new Map<string, string>();
  const html = async (path: string) => {
    const known = pages.get(path);
    if (known !== undefined) return known;
    const answer = await request.get(path);
    const text = answer.status() === 200 ? await answer.text() : "";
    pages.set(path, text);
    return text;
  };
  for (const path of publicPages(currentModel, currentGuide)) {
    for (const [, href = ""] of (await html(path)).matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      if (!/^[/#]/.test(href) || href.startsWith("/r#")) continue;
      const [to = "", anchor] = href.replaceAll("&amp;", "&").split("#");
      const target = await html(to === "" ? path : to);
      expect(target.length, `${path} → ${href}`).toBeGreaterThan(0);
      if (anchor) expect(target.includes(`id="${anchor}"`), `${path} → ${href}`).toBe(true);
    }
  }
});

test("the model and its CASE form can be downloaded, the same as the command prints", async ({
  request,
}) => {
  const full = await (await request.get("/models/mle-2/1/full")).json();
  expect(full.competencies).toHaveLength(55);
  expect(full.competencies[0].coach_questions).toHaveLength(5);
  const caseDocument = await (await request.get("/models/mle-2/1/case")).json();
  expect(caseDocument.CFRubrics).toHaveLength(55);
  const words = await (await request.get("/models/mle-2/1/resume-words")).json();
  expect(Object.keys(words.terms)).toHaveLength(55);
  const { proofs } = await (await request.get("/models/mle-2/1/proofs")).json();
  expect(proofs["op.deploy"].to_3).toEqual(
    full.competencies.find(({ id }: { id: string }) => id === "op.deploy").proofs.to_3,
  );
  expect((await request.get("/models/mle-2/99/full")).status()).toBe(404);
  expect(readFileSync("README.md", "utf8")).toContain("--case");
});
