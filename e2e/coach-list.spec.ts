/** The list of a coach who has many candidates on one device. */
import { expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { chooseReviewsFile, keptReviews, openReviewsFile } from "./fixtures/kept-reviews";
import { test } from "./fixtures/watched";

test("sixty candidates: newest first, found by name, forgotten one by one, without losing one's place", async ({
  page,
}) => {
  await openReviewsFile(page, keptReviews(60));
  await page.goto(paths.coach);
  await expect(page.getByText("60 reviews", { exact: true })).toBeVisible();
  const names = page.getByRole("heading", { name: /^Candidate/ });
  await expect(names).toHaveCount(60);
  await expect(names.first()).toHaveText("Candidate 0060");
  await expect(names.last()).toHaveText("Candidate 0001 Zoë Müller");

  const search = page.getByLabel("Find by name");
  await search.fill("zoe m");
  await expect(page.getByText("1 of 60")).toBeVisible();
  await expect(names).toHaveText(["Candidate 0001 Zoë Müller"]);
  await search.fill("nobody");
  await expect(page.getByText("Nobody of that name among 60")).toBeVisible();
  await search.fill("");

  await page.getByRole("button", { name: "Forget Candidate 0031" }).click();
  await page.getByRole("button", { name: "Forget it" }).click();
  await expect(page.getByText("59 reviews", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "My reviews" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Candidate 0031" })).toHaveCount(0);
  await page.getByRole("link", { name: "Skip the list" }).click();
  await expect(page.getByRole("heading", { name: "On another device" })).toBeInViewport();
  await page.reload();
  await expect(names).toHaveCount(59);
});

test("a file of which one review cannot be kept changes nothing here", async ({ page }) => {
  const [one, two] = keptReviews(2);
  if (one === undefined || two === undefined) throw new Error("two reviews were asked for");
  await openReviewsFile(page, [one]);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    IDBObjectStore.prototype.put = function (...args) {
      writes += 1;
      if (writes === 2) throw new DOMException("the disk is full", "QuotaExceededError");
      return put.apply(this, args);
    };
  });
  const changed = { ...one, result: { ...one.result, name: "Changed" } };
  await chooseReviewsFile(page, [{ ...changed, resultVersion: 2 }, two]);
  await expect(page.getByText("Nothing here was changed.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 3, name: /Candidate|Changed/ })).toHaveText([
    "Candidate 0001 Zoë Müller",
  ]);
});
