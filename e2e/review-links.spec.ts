import { readFile } from "node:fs/promises";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { OwnLink } from "@/lib/model/own-link";
import { decodeReviewLink } from "@/lib/share/review-link";
import { coachKeys, ownerKeys } from "@/lib/share/review-secrets";
import { expectFocus } from "./fixtures/accessible";
import { typeInto } from "./fixtures/candidate";
import { holdBack } from "./fixtures/hold-back";
import { test } from "./fixtures/quiet";
import { askCoach, linkOf, openLinks, prepareLink, rowOf } from "./fixtures/review-links";
import { openSampleReport } from "./fixtures/sample-draft";
import { readStore } from "./fixtures/storage";
import { test as plain } from "./fixtures/watched";

const links = async (page: Page) => (await readStore(page, "links")) as OwnLink[];

test("a coach is asked, a link for reading opens elsewhere, and revoking ends both at once", {
  tag: "@firefox-long",
}, async ({ page, browser }) => {
  await openSampleReport(page);
  const url = await askCoach(page, { label: "Ada Lovelace", name: "Robin", note: "My MLOps?" });
  expect(url).toMatch(/\/r#c\.[A-Za-z0-9_-]{40}$/);
  await expect(page.getByText(/It opens until/)).toBeVisible();

  await openLinks(page);
  const row = rowOf(page, "Ada Lovelace");
  await expect(row).toContainText(
    "No review yet. Whether the link has been opened is not recorded.",
  );
  expect(await linkOf(page, "Ada Lovelace", "The coach’s link")).toBe(url);
  const reading = await linkOf(page, "Ada Lovelace", "A link for reading");
  expect(reading).toMatch(/\/r#v\./);

  const elsewhere = await browser.newContext();
  const reader = await elsewhere.newPage();
  await reader.goto(reading);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(/^Robin is on track/);
  await expect(reader.getByText("You can read it and change nothing.")).toBeVisible();
  await expect(reader.getByText("My MLOps?")).toBeVisible();
  await expect(reader.getByRole("button", { name: /Prepare a review link/ })).toHaveCount(0);

  await row.getByRole("button", { name: "Revoke the link for Ada Lovelace" }).click();
  await row.getByRole("button", { name: "Revoke it" }).click();
  await expectFocus(page.getByText("The link for Ada Lovelace is taken back"));
  await expect(page.getByText("No review links yet.")).toBeVisible();
  expect(await links(page)).toEqual([]);
  for (const dead of [reading, url]) {
    await reader.goto("about:blank");
    await reader.goto(dead);
    if (dead === reading) {
      await expect(reader.getByRole("heading", { level: 1 })).toHaveText(
        "This link does not open any more",
      );
    }
  }
  const { documentId } = coachKeys(secretOf(url));
  const answer = await reader.request.get(`/api/documents/${documentId}`);
  expect(answer.status()).toBe(404);
  await elsewhere.close();
});

test("the link is on disk before anything is sent, and what is sent holds nothing that can be read", async ({
  page,
  context,
}) => {
  await openSampleReport(page);
  const sent = recordOf(context);
  let keptBefore: OwnLink[] = [];
  await page.route("**/api/documents/**", async (route) => {
    if (route.request().method() === "PUT") keptBefore = await links(page);
    await route.continue();
  });
  const words = { label: "Zebedee Private", name: "Quintessa", note: "Unmistakable words" };
  const url = await askCoach(page, words);
  expect(keptBefore).toMatchObject([{ state: "pending", label: "Zebedee Private" }]);
  await openLinks(page);
  await linkOf(page, "Zebedee Private", "A link for reading");
  const [link] = await links(page);
  if (link === undefined) throw new Error("the link was not kept");
  const keys = ownerKeys(link.ownerSecret);
  await page.goto(url);
  await page.waitForLoadState("networkidle");

  const { ownerToken, documentId, coachTokenHash, ...secrets } = keys;
  const all = (await Promise.all(sent)).join("\n");
  expect(all).toContain(documentId);
  expect(all).toContain(coachTokenHash);
  for (const secret of [...Object.values(secrets), ...Object.values(words), secretOf(url)]) {
    expect(all).not.toContain(secret);
  }
  expect(all).not.toMatch(/headroom-result|pl\.python/);
  // The one token that goes out does so only in the header for it, and only to a write.
  const carrying = (await Promise.all(sent)).filter((request) => request.includes(ownerToken));
  expect(carrying.length).toBeGreaterThan(0);
  for (const request of carrying) {
    expect(request).toMatch(/^(PUT|PATCH|DELETE) /);
    expect(request.replace(`authorization: Bearer ${ownerToken}`, "")).not.toContain(ownerToken);
  }
});

plain("a failed send leaves the link to be sent again, and twice is once", async ({ page }) => {
  await openSampleReport(page);
  const fail = await holdBack(page, "**/api/documents/**", (route) =>
    route.abort("internetdisconnected"),
  );
  await prepareLink(page, { label: "Grace" });
  const make = page.getByRole("button", { name: "Make the review link" });
  await make.click();
  await expect(page.getByText("It is being locked and sent.")).toBeVisible();
  await expect(make).toBeFocused();
  fail();
  await expect(page.getByRole("heading", { name: "The link is not sent yet" })).toBeFocused();
  await expect(page.getByText("The server could not be reached.")).toBeVisible();
  // The page is closed in the middle of it; the list knows.
  await openLinks(page);
  const row = rowOf(page, "Grace");
  await expect(row).toContainText("Not sent yet, or the server’s answer was lost.");
  await page.unroute("**/api/documents/**");

  // The request arrives this time, and its answer is lost.
  await page.route("**/api/documents/**", async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  });
  const lost = page.waitForEvent("requestfailed");
  await row.getByRole("button", { name: /Send it again/ }).click();
  await lost;
  await expect(row).toContainText("The server could not be reached.");
  await expect(row.getByRole("button", { name: /Send it again/ })).toBeFocused();
  await page.unroute("**/api/documents/**");
  await row.getByRole("button", { name: /Send it again/ }).click();
  await expect(row).toContainText("No review yet.");
  await expect(row.getByRole("heading")).toBeFocused();
  expect(await links(page)).toMatchObject([{ state: "live", known: { resultVersion: 1 } }]);
  const [link] = await links(page);
  expect(link).not.toHaveProperty("unsent");
});

plain(
  "a link whose sending was lost is found on the server when the list is opened",
  async ({ page }) => {
    await openSampleReport(page);
    await page.route("**/api/documents/**", async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    await prepareLink(page, { label: "Grace" });
    await page.getByRole("button", { name: "Make the review link" }).click();
    await expect(page.getByRole("heading", { name: "The link is not sent yet" })).toBeVisible();
    await page.unroute("**/api/documents/**");
    await openLinks(page);
    await expect(rowOf(page, "Grace")).toContainText("No review yet.");
  },
);

plain(
  "a link that was never sent is withdrawn, and a revocation that was lost is asked for again",
  async ({ page }) => {
    await openSampleReport(page);
    const url = await askCoach(page, { label: "Grace" });
    const { documentId } = coachKeys(secretOf(url));
    await openLinks(page);
    await page.route("**/api/documents/**", (route) => route.abort("internetdisconnected"));
    const row = rowOf(page, "Grace");
    await row.getByRole("button", { name: "Revoke the link for Grace" }).click();
    await row.getByRole("button", { name: "Revoke it" }).click();
    await expect(row).toContainText("Revoked here, but the server has not confirmed it yet.");
    expect((await page.request.get(`/api/documents/${documentId}`)).status()).toBe(200);
    await page.unroute("**/api/documents/**");
    await openLinks(page);
    await expect(page.getByText("No review links yet.")).toBeVisible();
    expect((await page.request.get(`/api/documents/${documentId}`)).status()).toBe(404);
  },
);

test("the end of a link is moved, and its answers are replaced by today’s", async ({
  page,
  browser,
}) => {
  await openSampleReport(page);
  await askCoach(page, { label: "Ada", name: "Robin", days: "7 days" });
  await openLinks(page);
  const row = rowOf(page, "Ada");
  const before = (await links(page))[0]?.expiresAt ?? "";
  await row.getByRole("button", { name: /Change when it ends/ }).click();
  await row.getByRole("radio", { name: "90 days" }).check();
  await row.getByRole("button", { name: "Set the new end" }).click();
  await expect(row.getByRole("button", { name: "Set the new end" })).toHaveCount(0);
  await expect(row.getByRole("heading")).toBeFocused();
  const [link] = await links(page);
  expect(Date.parse(link?.expiresAt ?? "") - Date.parse(before)).toBeGreaterThan(82 * 86_400_000);

  await row.getByRole("button", { name: /Update with today/ }).click();
  await expect(row.getByLabel(/Your name/)).toHaveValue("Robin");
  await typeInto(row.getByLabel(/Your name/), "Robin Newname");
  await row.getByRole("button", { name: "Send these answers" }).click();
  await expect(row).toContainText("with the name “Robin Newname”");
  await expect(row.getByRole("heading")).toBeFocused();
  expect(await links(page)).toMatchObject([{ known: { resultVersion: 2 } }]);

  const elsewhere = await browser.newContext();
  const reader = await elsewhere.newPage();
  await reader.goto(await linkOf(page, "Ada", "A link for reading"));
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(/^Robin Newname is on track/);
  await elsewhere.close();
});

test("the recovery file and the owner’s own link open the list on another device, where both can act", async ({
  page,
  browser,
}) => {
  await openSampleReport(page);
  await askCoach(page, { label: "Ada", name: "Robin" });
  await openLinks(page);
  const own = await linkOf(page, "Ada", "My own link");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the recovery file" }).click();
  const file = await readFile(await (await saving).path());

  const second = await browser.newContext();
  const phone = await second.newPage();
  await phone.goto("/links", { waitUntil: "networkidle" });
  await phone
    .getByLabel("Open a recovery file")
    .setInputFiles({ name: "links.json", mimeType: "application/json", buffer: file });
  await expect(phone.getByText("1 link from the file.")).toBeVisible();
  await expect(rowOf(phone, "Ada")).toContainText("No review yet.");
  expect(await linkOf(phone, "Ada", "My own link")).toBe(own);
  await phone
    .getByLabel("Open a recovery file")
    .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(phone.getByText("This is no recovery file of Headroom")).toBeVisible();

  const third = await browser.newContext();
  const tablet = await third.newPage();
  await tablet.goto(own);
  await expect(tablet.getByRole("heading", { level: 1 })).toHaveText("This is your own link");
  await typeInto(tablet.getByLabel(/Whom is it for/), "My coach");
  await tablet.getByRole("button", { name: "Add it to My links" }).click();
  await tablet.getByRole("status").getByRole("link", { name: "My links" }).click();
  await expect(rowOf(tablet, "My coach")).toContainText("with the name “Robin”");

  // Two devices update: the second is told, and then replaces it knowingly.
  for (const device of [phone, tablet]) {
    await device.goto("/drafts", { waitUntil: "networkidle" });
    await openSampleReport(device, { variant: "healthcare" });
    await openLinks(device);
  }
  await update(phone, "Ada", "First");
  await expect(rowOf(phone, "Ada")).toContainText("with the name “First”");
  await update(tablet, "My coach", "Second");
  await expect(rowOf(tablet, "My coach")).toContainText(
    "Another device of yours has sent other answers",
  );
  await rowOf(tablet, "My coach").getByRole("button", { name: "Send these answers" }).click();
  await expect(rowOf(tablet, "My coach")).toContainText("with the name “Second”");

  await rowOf(phone, "Ada").getByRole("button", { name: "Revoke the link for Ada" }).click();
  await rowOf(phone, "Ada").getByRole("button", { name: "Revoke it" }).click();
  await expect(phone.getByText("No review links yet.")).toBeVisible();
  await second.close();
  await third.close();
});

plain(
  "each trouble has its sentence, and a proxy’s 404 does not count as gone",
  async ({ page }) => {
    await openSampleReport(page);
    const url = await askCoach(page, { label: "Ada" });
    await openLinks(page);
    const row = rowOf(page, "Ada");
    const reading = await linkOf(page, "Ada", "A link for reading");
    const problem = (status: number, name: string, headers = {}) => ({
      status,
      headers,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: `urn:headroom:problem:${name}`, title: name, status }),
    });
    const cases = [
      {
        answer: problem(429, "too-many", { "Retry-After": "45" }),
        words: "Try again in 45 seconds.",
        title: "The server is busy",
      },
      {
        answer: { status: 404, contentType: "text/html", body: "<h1>Not found</h1>" },
        words: "cannot be read",
        title: "This could not be read",
      },
      {
        answer: problem(503, "unavailable"),
        words: "The server is busy.",
        title: "The server is busy",
      },
      {
        answer: problem(410, "expired"),
        words: "Ended. Nobody can open it any more.",
        title: "This link has ended",
      },
      {
        answer: problem(404, "not-found"),
        words: "Not on the server any more",
        title: "This link does not open any more",
      },
    ];
    for (const { answer, words, title } of cases) {
      await page.route("**/api/documents/**", (route) => route.fulfill(answer));
      await openLinks(page);
      await expect(row).toContainText(words);
      await page.goto(reading);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await page.unroute("**/api/documents/**");
    }
    await openLinks(page);
    await expect(row).toContainText("No review yet.");
    expect(url).toContain("#c.");
  },
);

plain(
  "a link that the server has lost is revoked once it is there again, or taken off the list",
  async ({ page }) => {
    await openSampleReport(page);
    const { documentId } = coachKeys(secretOf(await askCoach(page, { label: "Ada" })));
    const lost = {
      status: 404,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: "urn:headroom:problem:not-found", title: "Gone", status: 404 }),
    };
    await page.route("**/api/documents/**", (route) => route.fulfill(lost));
    await openLinks(page);
    const row = rowOf(page, "Ada");
    await expect(row).toContainText("The server is asked again whenever this page is opened.");
    await row.getByRole("button", { name: "Revoke the link for Ada" }).click();
    await row.getByRole("button", { name: "Revoke it" }).click();
    await expect(row).toContainText("Revoked here, but the server has not confirmed it yet.");
    await expect(row.getByRole("heading")).toBeFocused();
    await page.unroute("**/api/documents/**");
    await openLinks(page);
    await expect(page.getByText("No review links yet.")).toBeVisible();
    expect((await page.request.get(`/api/documents/${documentId}`)).status()).toBe(404);

    await page.goto("/results");
    const other = coachKeys(secretOf(await askCoach(page, { label: "Grace" })));
    await page.route(`**/api/documents/${other.documentId}`, (route) => route.fulfill(lost));
    await openLinks(page);
    await rowOf(page, "Grace")
      .getByRole("button", { name: /Take it off the list/ })
      .click();
    await expect(page.getByText("No review links yet.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  },
);

test("a cut, a changed and a future review link are told apart", async ({ page }) => {
  const whole = "/r#v.q6KXyRBPNhVjH6N5qBTsuSQhME0JC7t7UN-3gCGK";
  for (const [link, title] of [
    [whole.slice(0, -5), "This link was cut off"],
    [`${whole.slice(0, -3)}AAA`, "This link is damaged"],
    [whole.replace("#v", "#c"), "This link is damaged"],
    [whole.replace("#v", "#w"), "This link was made by a newer version"],
  ] as const) {
    await page.goto("about:blank");
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  }
});

test("clearing the device says that links live on, and offers the recovery file first", async ({
  page,
}) => {
  await openSampleReport(page);
  await askCoach(page, { label: "Ada" });
  await page.goto("/drafts", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Clear this device" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText(
    "1 review link of yours goes on opening unless you revoke it first",
  );
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save the recovery file" }).click();
  expect((await saving).suggestedFilename()).toMatch(/^headroom-links-\d{4}-\d\d-\d\d\.json$/);
  await dialog.getByRole("button", { name: "Erase everything" }).click();
  await page.waitForURL("/");
  expect(await links(page)).toEqual([]);
});

async function update(page: Page, label: string, name: string): Promise<void> {
  const row = rowOf(page, label);
  await row.getByRole("button", { name: /Update with today/ }).click();
  await typeInto(row.getByLabel(/Your name/), name);
  await row.getByRole("button", { name: "Send these answers" }).click();
}

function secretOf(url: string): string {
  const link = decodeReviewLink(new URL(url).hash.slice(1));
  if (!link.ok) throw new Error(link.reason);
  return link.secret;
}

/** Every request that leaves a browser from now on: method, address, headers and body. */
function recordOf(context: BrowserContext): Promise<string>[] {
  const sent: Promise<string>[] = [];
  context.on("request", (request) => {
    sent.push(
      request.allHeaders().then((headers) => {
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
        return [`${request.method()} ${request.url()}`, ...lines, request.postData() ?? ""].join(
          "\n",
        );
      }),
    );
  });
  return sent;
}
