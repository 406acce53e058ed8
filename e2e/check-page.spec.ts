/** The check page: everything as the report will take it. */
import { expect } from "@playwright/test";
import { applyChange } from "@/lib/draft/apply-change";
import { newDraft } from "@/lib/draft/draft";
import { currentModel } from "@/lib/models";
import { test } from "./fixtures/quiet";
import { putDraft } from "./fixtures/storage";

const model = { id: currentModel.id, version: currentModel.version };

test("what is not taken of evidence is told with its reason, there and above the report, and so are the profile's facts", async ({
  page,
}) => {
  const now = new Date("2026-11-20T10:00:00Z");
  const draft = newDraft(model, { id: crypto.randomUUID(), name: "Robin", now });
  const shown = (text: string, url = "") => ({ choice: 3 as const, evidence: [{ text, url }] });
  await page.goto("/offline");
  await putDraft(
    page,
    applyChange(
      draft,
      {
        profile: { education: "bachelor", relatedField: true, years: 3, hoursPerWeek: 6 },
        answers: {
          "pl.python": shown("x".repeat(660)),
          "op.deploy": shown("", "https://example.org/report"),
          "ml.concepts": shown("A talk", "exam ple"),
          "se.design": shown("A service", "https://example.org/design"),
          "so.comm": { choice: "not-sure", evidence: [{ text: "x".repeat(660), url: "" }] },
        },
      },
      now,
    ),
  );
  await page.goto("/assessment/check");
  await expect(page.getByText("Some evidence is not taken as it stands")).toContainText(
    "Python for production ML",
  );
  const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  const said = /Not taken|Taken without/;
  for (const [name, words] of [
    ["Python for production ML", "Not taken: it has 660 characters of 600."],
    ["Model deployment and serving", "Not taken: no words say what the link shows."],
    ["Machine learning concepts", "Taken without its link, which is not whole."],
  ] as const)
    await expect(row(name).getByText(said)).toHaveText(words);
  await expect(page.getByText(said)).toHaveCount(3);
  await page.getByRole("link", { name: "See why" }).click();
  await expect(row("Python for production ML")).toBeInViewport();

  const facts = page.locator("dl");
  await expect(facts.locator("dt")).toHaveText([
    "Industry",
    "Education",
    "Experience",
    "Certificates",
    "Hours a week",
  ]);
  await expect(facts.locator("dd")).toHaveText([
    "General",
    "Bachelor's degree, related field",
    "3 years",
    "Not given",
    "6",
  ]);

  await page.goto("/results");
  const note = page.getByText("Some evidence is not in this report");
  await expect(note).toContainText("Machine learning concepts");
  await note.getByRole("link", { name: "See why" }).click();
  await expect(page).toHaveURL(/\/assessment\/check#pl\.python$/);
});
