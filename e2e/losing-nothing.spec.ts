/** Short versions of `npm run prove -- drafts`. */
import { chromium, expect } from "@playwright/test";
import { test } from "./fixtures/watched";
import { damageDrafts } from "./trials/damaged-drafts";
import { killWhileAnswering } from "./trials/killed-browser";
import { reloadAtEveryQuestion } from "./trials/reloads";
import { editInTwoTabs } from "./trials/two-tabs";

test("killing the browser while answering loses nothing that was shown as saved", async ({
  baseURL,
}) => {
  const executable = process.env.CHROMIUM_PATH ?? chromium.executablePath();
  const { saved, lost } = await killWhileAnswering({ executable, site: baseURL ?? "" }, 3);
  expect(saved).toBeGreaterThan(0);
  expect(lost).toBe(0);
});

test("two tabs editing at once lose nothing and end up showing the same", async ({
  context,
  baseURL,
}) => {
  expect(await editInTwoTabs(context, baseURL ?? "", 60)).toEqual({ questions: 7, lost: 0 });
});

test("a reload after each answer of a step loses nothing", async ({ page, baseURL }) => {
  expect(await reloadAtEveryQuestion(page, baseURL ?? "", ["responsible-ml"])).toEqual({
    answers: 3,
    lost: 0,
  });
});

test("damaged drafts of twelve kinds are never overwritten in silence", async ({
  page,
  baseURL,
}) => {
  expect(await damageDrafts(page, baseURL ?? "", 12)).toEqual({ drafts: 12, overwritten: 0 });
});
