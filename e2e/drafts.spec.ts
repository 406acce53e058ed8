import { expect } from "@playwright/test";
import { answerStep, expectSaved, formIsLive, openForm, typeInto } from "./fixtures/candidate";
import { test } from "./fixtures/quiet";
import { overwriteCopies, readStore, storedDraft } from "./fixtures/storage";

test("answers come back after a reload, and home leads to the first open question", {
  tag: "@firefox",
}, async ({ page }) => {
  await openForm(page, "/assessment/languages-and-frameworks");
  await answerStep(page, 2);
  const python = page.getByRole("group", { name: "Python for production ML" });
  await python.getByRole("radio", { name: "A guess" }).check();
  await typeInto(python.getByLabel(/What shows it/), "A script for the lab");
  await expectSaved(page);
  await page.reload();
  await formIsLive(page);
  await expect(python.getByRole("radio", { name: /With support/ })).toBeChecked();
  await expect(python.getByRole("radio", { name: "A guess" })).toBeChecked();
  await expect(python.getByLabel(/What shows it/)).toHaveValue("A script for the lab");

  await page.goto("/");
  await expect(page.getByText("You have answered 5 of 52 questions")).toBeVisible();
  await page.getByRole("link", { name: "Continue where you left off" }).click();
  await expect(page).toHaveURL(/machine-learning#ml\.concepts$/);
  const first = page.getByRole("group", { name: /^Machine learning concepts/ });
  await expect(first.getByRole("radio").first()).toBeFocused();
});

test("a choice made before the script has arrived is kept and saved", {
  tag: "@firefox",
}, async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/assessment/mlops", { waitUntil: "commit" });
  const monitoring = page.getByRole("group", { name: /^Monitoring, logging/ });
  await monitoring.getByRole("radio", { name: /With support/ }).check();
  release();
  await expectSaved(page);
  await expect(monitoring.getByRole("radio", { name: /With support/ })).toBeChecked();
  await page.reload();
  await formIsLive(page);
  await expect(monitoring.getByRole("radio", { name: /With support/ })).toBeChecked();
});

test("an answer given and left before the draft could be read is kept", async ({ page }) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args) {
      // Longer than anybody takes to choose and go on.
      const until = performance.now() + 3_000;
      const request = open.apply(this, args);
      const add = request.addEventListener.bind(request);
      request.addEventListener = ((type: string, listener: EventListener) =>
        add(type, (event) => {
          if (type !== "success") listener(event);
          else setTimeout(() => listener(event), until - performance.now());
        })) as typeof request.addEventListener;
      return request;
    };
  });
  await page.goto("/assessment/responsible-ml", { waitUntil: "networkidle" });
  const level = page
    .getByRole("group", { name: /^Explainability/ })
    .getByRole("radio")
    .nth(2);
  await level.check();
  await page.getByRole("link", { name: "Back" }).click();
  await expect(page.getByText("Step 6 of 11")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("Step 7 of 11")).toBeVisible();
  await expectSaved(page);
  await expect(level).toBeChecked();
});

test("two tabs do not overwrite one another's answers", { tag: "@firefox" }, async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openForm(one, "/assessment/mlops");
  await openForm(other, "/assessment/evaluation");
  await answerStep(one, 1);
  await answerStep(other, 2);
  await one.goto("/assessment/check");
  await expect(one.getByText("12 of 52 answered")).toBeVisible();
});

test("what another tab saves appears in this one at once, and an open field is left alone", async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openForm(one, "/assessment/mlops");
  await openForm(other, "/assessment/mlops");
  const deploy = /^Model deployment/;
  await one
    .getByRole("group", { name: deploy })
    .getByRole("radio", { name: /On my own/ })
    .check();
  await expect(
    other.getByRole("group", { name: deploy }).getByRole("radio", { name: /On my own/ }),
  ).toBeChecked();
  await expect(other.getByText("1 of 52 answered")).toBeVisible();

  const words = other.getByRole("group", { name: deploy }).getByLabel(/What shows it/);
  await words.fill("The shop's search runs on it");
  await expectSaved(other);
  await one
    .getByRole("group", { name: deploy })
    .getByRole("radio", { name: /Others rely on me/ })
    .check();
  await expectSaved(one);
  await expect(
    other.getByRole("group", { name: deploy }).getByRole("radio", { name: /Others rely on me/ }),
  ).toBeChecked();
  await expect(words).toHaveValue("The shop's search runs on it");
  await one.reload();
  await formIsLive(one);
  await expect(one.getByRole("group", { name: deploy }).getByLabel(/What shows it/)).toHaveValue(
    "The shop's search runs on it",
  );
});

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
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (Reflect.get(window, "diskIsFull")) {
        throw new DOMException("no space", "QuotaExceededError");
      }
      return put.apply(this, args);
    };
  });
  await openForm(page, "/assessment/responsible-ml");
  const radios = (name: RegExp) => page.getByRole("group", { name }).getByRole("radio");
  await radios(/^Explainability/)
    .nth(1)
    .check();
  await expectSaved(page);
  await page.evaluate(() => Reflect.set(window, "diskIsFull", true));
  await radios(/^Bias testing/)
    .nth(2)
    .check();
  await expect(page.getByText(/not saved: the storage is full/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Make a link with my answers" })).toBeVisible();
  await page.evaluate(() => Reflect.set(window, "diskIsFull", false));
  await radios(/^Privacy/)
    .nth(3)
    .check();
  await expectSaved(page);
  const answers = (await storedDraft(page))?.answers ?? {};
  expect(Object.values(answers).map(({ choice }) => choice)).toEqual([1, 2, 3]);
});

test("starting over asks first, then erases", async ({ page }) => {
  await openForm(page, "/assessment/mlops");
  await answerStep(page, 1);
  await page.goto("/");
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "Keep them" }).click();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "Erase and start over" }).click();
  await expect(page.getByRole("link", { name: "Start the assessment" })).toBeVisible();
  await page.goto("/results");
  await expect(page.getByRole("heading", { name: "No report yet" })).toBeVisible();
});

test("what is typed wrongly is named, linked and kept", { tag: "@firefox" }, async ({ page }) => {
  await openForm(page, "/assessment/mlops");
  const question = page.getByRole("group", { name: "CI/CD and automation" });
  await question.getByRole("radio", { name: /On my own/ }).check();
  const link = question.getByLabel(/Link, if/).first();
  await typeInto(link, "my blog");
  await page.getByRole("button", { name: "Continue" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "What you typed is kept." });
  await expect(summary).toBeVisible();
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: /A link begins with https/ }).click();
  await expect(link).toBeFocused();
  await expect(link).toHaveValue("my blog");
  await expect(link).toHaveAttribute("aria-invalid", "true");
  await typeInto(link, "https://example.org/blog");
  await typeInto(question.getByLabel(/What shows it/), "The pipeline of our shop");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Step 6 of 11")).toBeVisible();

  await openForm(page, "/assessment/setup");
  await page.getByLabel(/How many years/).fill("many");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("link", { name: /Years are a whole number/ })).toBeVisible();
  await expect(page.getByLabel(/How many years/)).toHaveValue("many");
});
