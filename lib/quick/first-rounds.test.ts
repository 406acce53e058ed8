import { expect, test } from "vitest";
import { currentModel } from "@/lib/models";
import { resolveRequirements } from "@/lib/scoring/requirements";
import { firstRounds } from "./first-rounds";
import { nextQuestions } from "./next-questions";

test("the first round is what would be asked of nobody's answers, under each industry", () => {
  const { quick } = currentModel;
  const rounds = firstRounds(currentModel);
  expect(Object.keys(rounds)).toEqual(["general", "healthcare", "tech_media", "ecom_finance"]);
  const chosen = (variant: "healthcare" | null) =>
    nextQuestions(
      resolveRequirements(currentModel, variant),
      {},
      new Set(),
      currentModel,
      quick.round_size,
    );
  expect(rounds.general).toEqual(chosen(null));
  expect(rounds.healthcare).toEqual(chosen("healthcare"));
  for (const round of Object.values(rounds)) expect(round).toHaveLength(quick.round_size);
});
