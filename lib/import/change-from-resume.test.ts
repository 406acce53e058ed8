import { expect, test } from "vitest";
import { profileSchema } from "@/lib/model/result";
import { findIn, resumeFile } from "@/lib/testing/import-file";
import { changeFromResume } from "./change-from-resume";

const found = findIn(resumeFile("full-1.0.0"));
const all = {
  education: true,
  relatedField: true,
  years: true,
  certificates: ["aws", "scrum", "other"],
} as const;

test("every fact that was ticked goes into the profile", () => {
  const profile = changeFromResume(found, all);
  expect(profile).toEqual({
    education: "master",
    relatedField: true,
    years: 5,
    certificates: ["aws", "scrum", "other"],
  });
  expect(profileSchema.safeParse(profile).success).toBe(true);
});

test("what was not ticked stays as it was", () => {
  const current = { education: "equivalent", years: 9, hoursPerWeek: 6 } as const;
  expect(changeFromResume(found, {}, current)).toEqual(current);
  expect(changeFromResume(found, { years: true, education: false }, current)).toEqual({
    ...current,
    years: 5,
  });
});

test("certificates are added to those there, in the form's order", () => {
  const current = { certificates: ["scrum", "azure"] } as const;
  expect(
    changeFromResume(found, { certificates: ["aws"] }, { certificates: [...current.certificates] }),
  ).toEqual({ certificates: ["azure", "aws", "scrum"] });
});

test("a fact that was ticked and not found changes nothing", () => {
  const nothing = findIn(resumeFile("only-basics"));
  expect(changeFromResume(nothing, all, { years: 2 })).toEqual({ years: 2 });
  expect(changeFromResume(found, { certificates: ["epic"] })).toEqual({});
});
