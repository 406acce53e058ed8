/** Taking a report along: files, a link as others will see it, a QR code, a list of what others sent. */
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import decodeQr from "qr/decode.js";
import { readResult } from "@/lib/model/read-result";
import { currentModel, getModel } from "@/lib/models";
import { scoreResult } from "@/lib/scoring/score";
import { expectInOrder } from "./fixtures/accessible";
import { keepResult } from "./fixtures/kept-results";
import { test } from "./fixtures/quiet";
import { fullResult, pathOf, sparseResult } from "./fixtures/results";
import { openDetails, unfoldReport } from "./fixtures/settled";

test("each file downloads under its name and says what the report says", async ({ page }) => {
  await takeUp(page);
  const headline = await page.getByRole("heading", { level: 1 }).innerText();

  const json = await saved(page, "Result as a file");
  expect(json.name).toMatch(/^headroom-mle-2-\d{4}-\d\d-\d\d\.json$/);
  const read = readResult(JSON.parse(json.text), getModel);
  expect(read.ok && Object.keys(read.result.answers).length).toBe(
    Object.keys(fullResult.answers).length,
  );

  const csv = await saved(page, "Table as a file");
  const rows: string[][] = parse(csv.text, { bom: true });
  const heads = rows.findIndex(([first]) => first === "id");
  expect(
    rows
      .slice(heads + 1)
      .map(([id]) => id)
      .sort(),
  ).toEqual(inScope);

  const markdown = await saved(page, "Report as text as a file");
  expect(markdown.name).toMatch(/-report\.md$/);
  expect(markdown.text).toMatch(/^# .*(on track|ready|building|too early)/i);
  expect(headline).toMatch(/on track/i);
  expect(markdown.text).toMatch(/Shown by piece \d+: op deploy at work/);

  const resume = await saved(page, "CV as a file");
  expect(resume.name).toMatch(/-resume\.json$/);
  expect(JSON.parse(resume.text).meta.headroom.selfReported).toBe(true);
  await expect(page.getByRole("status").filter({ hasText: "in your downloads" })).toBeVisible();
});

test("a shared result has no CV to save, and opening a file is one link away from one's own", async ({
  page,
}) => {
  await page.goto(pathOf(fullResult));
  await expect(page.getByRole("button", { name: "Table as a file" })).toBeVisible();
  await expect(page.getByRole("button", { name: "CV as a file" })).toHaveCount(0);
  await takeUp(page);
  await page.getByRole("link", { name: "Open a file" }).click();
  await expect(page.getByLabel("Open a file")).toBeVisible();
});

test("the preview is what the link then shows: with all of it, and with nothing but levels", async ({
  page,
  context,
}) => {
  await takeUp(page);
  await page.getByLabel(/^Your name/).fill(fullResult.name ?? "");
  await page.getByText("See it as the receiver will").click();
  const preview = page.locator("details", { hasText: "See it as the receiver will" });
  await expect(preview.getByText(/is on track/)).toBeVisible();
  await openDetails(page, preview);
  const evidence = preview.getByText(/^Shown by piece/);
  const all = await evidence.count();
  expect(all).toBeGreaterThan(40);
  const told = await preview.getByText(/is on track/).innerText();
  const withAll = await context.newPage();
  await withAll.goto(await makeLink(page));
  await expect(withAll.getByRole("heading", { level: 1 })).toHaveText(told);
  await unfoldReport(withAll);
  await expect(withAll.getByText(/^Shown by piece/)).toHaveCount(all);
  await withAll.close();

  for (const part of [/Include what I wrote/, /Include the practices/, /Include education/]) {
    await page.getByLabel(part).uncheck();
  }
  await page.getByLabel(/^Your name/).fill("");
  await expect(evidence).toHaveCount(0);
  await expect(preview.getByText("none", { exact: true })).toHaveCount(4);
  await expect(preview.getByText("Featherstonehaugh")).toHaveCount(0);
  const less = await context.newPage();
  await less.goto(await makeLink(page));
  await expect(less.getByRole("heading", { level: 1 })).toHaveText(/on track/i);
  await unfoldReport(less);
  await expect(less.getByText("Shown by piece")).toHaveCount(0);
  await expect(less.getByRole("heading", { name: "Profile" })).toHaveCount(0);
  await expect(less.getByText("Featherstonehaugh")).toHaveCount(0);
});

test("steps that are done go along only where that is chosen, and the receiver's plan shows them", async ({
  page,
  context,
}) => {
  await takeUp(page);
  const choice = page.getByLabel(/^Include which steps of the plan are done/);
  await expect(choice).toHaveCount(0);
  await page
    .getByRole("button", { name: /^Done: / })
    .first()
    .click();
  await expect(choice).not.toBeChecked();
  await page.getByText("See it as the receiver will").click();
  const preview = page.locator("details", { hasText: "See it as the receiver will" });
  const sent = preview.getByText(/, level \d, \d+ \w+ \d{4}$/);
  await expect(page.getByText("no step of your plan as done")).toBeVisible();
  await expect(sent).toHaveCount(0);
  await choice.check();
  await expect(sent).toBeVisible();
  const step = (await sent.innerText()).replace(/, \d+ \w+ \d{4}$/, "");
  const receiver = await context.newPage();
  await receiver.goto(await makeLink(page));
  const done = receiver.getByRole("region", { name: "Done", exact: true });
  await expect(done).toContainText(step);
  await expect(done.getByRole("button")).toHaveCount(0);
  await receiver.close();
  await choice.uncheck();
  const without = await context.newPage();
  await without.goto(await makeLink(page));
  await unfoldReport(without);
  await expect(without.getByRole("region", { name: "Done", exact: true })).toHaveCount(0);
});

test("a link is held up as a QR code that reads back; one that is too long offers a shorter one", async ({
  page,
}) => {
  await takeUp(page);
  const long = await makeLink(page);
  expect(long.length).toBeGreaterThan(858);
  await page.getByRole("button", { name: "QR code" }).click();
  await page.getByRole("button", { name: "Make the link without evidence" }).click();
  await expect(page.getByLabel(/Include what I wrote/)).not.toBeChecked();
  await expect(page.getByLabel(/Your snapshot link/)).not.toHaveValue(long);
  const short = await page.getByLabel(/Your snapshot link/).inputValue();
  expect(short.length).toBeLessThan(200);
  await page.getByRole("button", { name: "QR code" }).click();
  const code = page.getByRole("img", { name: "QR code of the link" });
  // A picture of it in the moment in which the page still moves cannot be read.
  await expect(async () => expect(await readCode(code)).toBe(short)).toPass({ timeout: 20_000 });
  const file = await saved(page, "Save the QR code as SVG");
  expect(file.name).toBe("headroom-link-qr.svg");
  expect(file.text).toMatch(/^<svg xmlns/);
});

test("the system's share sheet is offered where there is one, and closing it is no fault", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: async () => {
        throw new DOMException("closed", "AbortError");
      },
    });
  });
  await takeUp(page);
  await makeLink(page);
  await page.getByRole("button", { name: "Send it with …" }).click();
  await expect(page.getByText("did not take the link")).toHaveCount(0);
});

test("a result that was sent can be kept, outlives a reload, and is removed or cleared", async ({
  page,
}) => {
  const keep = page.getByRole("button", { name: "Keep it on this device" });
  for (const result of [fullResult, sparseResult]) {
    await page.goto("about:blank");
    await page.goto(pathOf(result));
    await expect(keep).toBeEnabled();
    await keep.click();
    await expect(page.getByText("Kept on this device")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  }
  await page.reload();
  await expect(page.getByText("Kept on this device")).toBeVisible();
  await page.getByRole("link", { name: "Shared with me" }).click();
  const list = page.getByRole("region", { name: "Shared with me" });
  await expect(list.getByRole("heading", { level: 3 })).toHaveCount(2);
  await expect(
    list.getByText(/On track · readiness \d+ of 100, likely .* of 23 November 2026/),
  ).toBeVisible();
  await expect(page.getByText("There are no answers on this device yet.")).toBeVisible();

  await list.getByRole("link", { name: /^Open the result of Dr\. Max/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Dr\. Max.* is on track/);
  await page.goto("/drafts");
  await list.getByRole("button", { name: /^Remove Somebody/ }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(list.getByRole("heading", { level: 3 })).toHaveCount(1);
  await expect(list.getByRole("heading", { name: "Shared with me" })).toBeFocused();
  await page.reload();
  await expect(list.getByRole("heading", { level: 3 })).toHaveCount(1);
  await page.getByRole("button", { name: "Clear this device" }).click();
  await expect(page.getByRole("alertdialog")).toContainText(
    "every result that was shared with you",
  );
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.waitForURL("/");
  await page.goto("/drafts");
  await expect(page.getByText("There are no answers on this device yet.")).toBeVisible();
  await expect(list).toHaveCount(0);
});

test("with long names and all of it open: no violation, nothing sideways", {
  tag: "@access",
}, async ({ page }) => {
  test.slow();
  await takeUp(page);
  await page.getByLabel(/^Your name/).fill("W".repeat(80));
  await page.getByText("See it as the receiver will").click();
  await expect(page.getByText("Reading it back")).toHaveCount(0);
  await makeLink(page);
  await page.getByRole("button", { name: "QR code" }).click();
  await expect(page.getByRole("button", { name: "Make the link without evidence" })).toBeVisible();
  const share = page.locator("section[aria-labelledby=share]");
  await expectInOrder(page, share);
  await page.getByLabel(/Include what I wrote/).uncheck();
  await makeLink(page);
  await page.getByRole("button", { name: "QR code" }).click();
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await expectInOrder(page, share);
  await page.goto("about:blank");
  await page.goto(pathOf({ ...fullResult, name: "W".repeat(80) }));
  await page.getByRole("button", { name: "Keep it on this device" }).click();
  await expect(page.getByText("Kept on this device")).toBeVisible();
  await page.getByRole("heading", { name: "Where the strength" }).scrollIntoViewIfNeeded();
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  await expectInOrder(page);
  await page.goto("/drafts");
  await page.getByRole("button", { name: /^Remove W/ }).click();
  await expectInOrder(page);
});

/** Competencies that the general role asks for. */
const inScope = scoreResult(currentModel, fullResult)
  .ratings.map(({ id }) => id)
  .sort();

/** Has this device hold the full result as its own draft, and opens its report. */
async function takeUp(page: Page): Promise<void> {
  await keepResult(page, fullResult);
  await page.goto("/results");
  await expect(page.getByRole("heading", { name: "Take it along" })).toBeVisible();
}

async function makeLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Make the link", exact: true }).click();
  return page.getByLabel(/Your snapshot link/).inputValue();
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** Reads a code off the screen, as a camera would. */
async function readCode(code: Locator): Promise<string> {
  const shot = (await code.screenshot()).toString("base64");
  const pixels = await code.page().evaluate(async (png) => {
    // Not by an address of its own: the policy has pages show no picture but the site's.
    const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const drawn = context?.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, data: Array.from(drawn?.data ?? []) };
  }, shot);
  return decodeQr({ ...pixels, data: Uint8ClampedArray.from(pixels.data) });
}
