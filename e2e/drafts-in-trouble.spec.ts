import { expect, type Page } from "@playwright/test";
import { answerStep, expectSaved, formIsLive, openForm } from "./fixtures/candidate";
import { test } from "./fixtures/quiet";
import { fillDisk, overwriteCopies, readStore, storedDraft } from "./fixtures/storage";

function choose(page: Page, question: RegExp, level: number): Promise<void> {
  return page.getByRole("group", { name: question }).getByRole("radio").nth(level).check();
}

test("one damaged copy costs nothing: the other is used and the damaged one set aside", async ({
  page,
}) => {
  await openForm(page, "/assessment/responsible-ml");
  await answerStep(page, 1);
  const copies = (await readStore(page, "slots")) as { sequence: number }[];
  const older = copies.findIndex(
    ({ sequence }) => sequence === Math.min(...copies.map((copy) => copy.sequence)),
  );
  await overwriteCopies(page, "damaged", { which: [older] });
  await openForm(page, "/assessment/responsible-ml");
  await expect(page.getByRole("alert").filter({ hasText: "One of the two copies" })).toBeVisible();
  await expect(page.getByText("3 of 52 answered")).toBeVisible();
  await page
    .getByRole("radio", { name: /With support/ })
    .first()
    .check();
  await expectSaved(page);
  expect(await readStore(page, "aside")).toMatchObject([{ raw: "damaged" }]);
});

test("with both copies damaged the newest earlier state comes back", async ({ page }) => {
  await openForm(page, "/assessment/responsible-ml");
  await answerStep(page, 1);
  await overwriteCopies(page, { envelope: 1, text: "{" }, { revisions: false });
  await page.goto("/assessment/check");
  await expect(
    page.getByRole("alert").filter({ hasText: "back in an earlier state" }),
  ).toBeVisible();
  expect(await readStore(page, "aside")).toHaveLength(2);
});

test("a draft that cannot be read is set aside and offered, never overwritten", async ({
  page,
}) => {
  await openForm(page, "/assessment/mlops");
  await answerStep(page, 1);
  await overwriteCopies(page, { schema: "headroom-draft/1", answers: "damaged" });
  await page.goto("/results");
  await expect(
    page.getByRole("heading", { name: "The answers on this device could not be read" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "See what was set aside" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save what is there" }).first().click();
  const saved = await (await download).createReadStream();
  let text = "";
  for await (const chunk of saved) text += chunk;
  expect(text).toContain("damaged");

  await openForm(page, "/assessment/mlops");
  await answerStep(page, 2);
  expect(await readStore(page, "aside")).toHaveLength(2);
});

test("a draft of a newer version is left as it is", async ({ page }) => {
  await openForm(page, "/assessment/mlops");
  await answerStep(page, 1);
  const newer = { envelope: 2, anything: true };
  await overwriteCopies(page, newer);
  await openForm(page, "/assessment/mlops");
  await expect(page.getByRole("alert").filter({ hasText: "newer version" })).toBeVisible();
  await page
    .getByRole("radio", { name: /With support/ })
    .first()
    .check();
  await expect(page.getByText(/not saved/)).toBeVisible();
  expect(await readStore(page, "slots")).toEqual([newer, newer]);
});

test("a draft of the first version opens with all its answers", async ({ page }) => {
  await page.goto("/about");
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("headroom", 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore("drafts");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("drafts", "readwrite");
          transaction.objectStore("drafts").put(
            {
              schema: "headroom-draft/1",
              model: { id: "mle-2", version: 1 },
              startedAt: "2026-11-20T10:00:00.000Z",
              savedAt: "2026-11-20T10:20:00.000Z",
              variant: "healthcare",
              profile: { years: 3 },
              answers: { "pl.python": { choice: 3, evidence: [{ text: "a parser", url: "" }] } },
              practices: { P01: "yes" },
            },
            "current",
          );
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await openForm(page, "/assessment/languages-and-frameworks");
  const python = page.getByRole("group", { name: "Python for production ML" });
  await expect(python.getByRole("radio", { name: /On my own/ })).toBeChecked();
  await expect(python.getByLabel(/What shows it/)).toHaveValue("a parser");
  await expect(page.getByText("1 of 53 answered")).toBeVisible();
});

test("where storage is blocked the journey works, says so, and the answers leave as a link", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await openForm(page, "/assessment/setup");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Step 1 of 11")).toBeVisible();
  await formIsLive(page);
  const notice = page.getByRole("alert").filter({ hasText: "does not let the page keep anything" });
  await expect(notice).toBeVisible();
  const questions = page.locator("fieldset[id]:visible");
  for (let i = 0; i < (await questions.count()); i++) {
    await questions.nth(i).locator("input[value='3']").check();
  }
  await expect(page.getByText(/not saved: this browser keeps nothing here/)).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Step 2 of 11")).toBeVisible();
  await expect(page.getByText("5 of 52 answered")).toBeVisible();
  await page.getByRole("button", { name: "Make a link with my answers" }).click();
  const link = await page.getByLabel(/Your snapshot link/).inputValue();
  await page.getByRole("link", { name: "Your report" }).click();
  await expect(page.getByRole("heading", { name: /must-haves/i }).first()).toBeVisible();

  const elsewhere = await page.context().browser()!.newContext();
  const receiver = await elsewhere.newPage();
  await receiver.goto(link);
  await expect(receiver.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(receiver.getByText("sent you how they saw themselves")).toBeVisible();
  await elsewhere.close();
});

test("a full storage is said plainly, and what could not be kept goes along with the next save", async ({
  page,
}) => {
  await openForm(page, "/assessment/responsible-ml");
  await choose(page, /^Explainability/, 1);
  await expectSaved(page);
  await fillDisk(page, true);
  await choose(page, /^Bias testing/, 2);
  await expect(page.getByText(/not saved: the storage is full/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Make a link with my answers" })).toBeVisible();
  await fillDisk(page, false);
  await choose(page, /^Privacy/, 3);
  await expectSaved(page);
  const answers = (await storedDraft(page))?.answers ?? {};
  expect(Object.values(answers).map(({ choice }) => choice)).toEqual([1, 2, 3]);
});

test("a device that fills up right after a save is still said to be full", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  await openForm(page, "/assessment/responsible-ml");
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const note = document.querySelector<HTMLElement>("[data-save-state]");
        const [first, second] = document.querySelectorAll<HTMLElement>("[data-level='2']");
        if (!note || !first || !second) throw new Error("the step has changed");
        new MutationObserver((_, observer) => {
          if (note.dataset.saveState !== "saved") return;
          observer.disconnect();
          IDBObjectStore.prototype.put = () => {
            throw new DOMException("no space", "QuotaExceededError");
          };
          second.click();
          // Longer than what is shown of the first save may take.
          setTimeout(done, 300);
        }).observe(note, { attributes: true });
        first.click();
      }),
  );
  await expect(page.getByText(/not saved: the storage is full/)).toBeVisible();
  const way = page.getByRole("button", { name: "Make a link with my answers" });
  expect(await way.isVisible()).toBe(true);
});

/** Answers two questions of a step, the second after `mishap`; what is stored then. */
async function answerAround(page: Page, mishap: () => Promise<unknown>): Promise<unknown[]> {
  await openForm(page, "/assessment/responsible-ml");
  await choose(page, /^Explainability/, 1);
  await expectSaved(page);
  await mishap();
  await choose(page, /^Bias testing/, 2);
  await expectSaved(page);
  const answers = (await storedDraft(page))?.answers ?? {};
  return Object.values(answers).map(({ choice }) => choice);
}

test("where the browser starts no worker, the page saves by itself", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  expect(await answerAround(page, async () => undefined)).toEqual([1, 2]);
  expect(page.workers()).toEqual([]);
});

test("where the worker's script does not come, the page reads and saves by itself", async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route("**/_next/static/beside/*", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const reopened = () => openForm(page, "/assessment/responsible-ml");
  expect(await answerAround(page, reopened)).toEqual([1, 2]);
  await expect(page.getByText("2 of 52 answered")).toBeVisible();
  expect(asked).toHaveLength(2);
});

test("where the worker stops answering, the page saves by itself", async ({ page }) => {
  const stored = await answerAround(page, async () => {
    const [worker] = page.workers();
    await worker?.evaluate(() => self.close());
    expect(worker).toBeDefined();
  });
  expect(stored).toEqual([1, 2]);
});

test("a copy that is damaged while somebody answers costs no answer", async ({ page }) => {
  const stored = await answerAround(page, () => overwriteCopies(page, "damaged"));
  expect(stored).toEqual([1, 2]);
  await expect.poll(() => readStore(page, "aside")).toHaveLength(1);
});
