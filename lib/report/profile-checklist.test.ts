import { describe, expect, test } from "vitest";
import type { Profile } from "@/lib/model/result";
import { profileChecklist } from "./profile-checklist";

const rowOf = (profile: Profile) => profileChecklist(profile)[0];

test("a row stands for each fact that was given, and for no other", () => {
  expect(profileChecklist(undefined)).toEqual([]);
  expect(profileChecklist({})).toEqual([]);
  expect(profileChecklist({ relatedField: true, hoursPerWeek: 5, certificates: [] })).toEqual([]);
  const all: Profile = { education: "none", years: 3, certificates: ["aws"] };
  expect(profileChecklist(all).map(({ fact }) => fact)).toEqual([
    "Education",
    "Experience",
    "Certificates",
  ]);
});

describe("education", () => {
  test.each<[Profile, string, string]>([
    [
      { education: "bachelor", relatedField: true },
      "Bachelor's degree, related field",
      "Meets the usual minimum; a master's or doctorate is preferred by some.",
    ],
    [{ education: "master" }, "Master's degree", "Preferred by many advertisements."],
    [
      { education: "doctorate", relatedField: false },
      "Doctorate, another field",
      "The usual minimum is a related field; say how yours bears on the work.",
    ],
    [
      { education: "none", relatedField: false },
      "No degree, another field",
      "Be ready to show work that stands in for a degree; many teams accept it.",
    ],
    [
      { education: "equivalent" },
      "Equivalent experience",
      "Be ready to show work that stands in for a degree; many teams accept it.",
    ],
  ])("%j is said and never failed", (profile, given, note) => {
    expect(rowOf(profile)).toEqual({ fact: "Education", given, note });
  });
});

describe("experience", () => {
  test.each([
    [0, "0 years", "Early: the role is usually advertised for two to four years."],
    [1, "1 year", "Early: the role is usually advertised for two to four years."],
    [2, "2 years", "Within the usual two to four years."],
    [4, "4 years", "Within the usual two to four years."],
    [5, "5 years", "Beyond the usual two to four; the senior role may fit as well."],
  ])("%i years are held against two to four", (years, given, note) => {
    expect(rowOf({ years })).toEqual({ fact: "Experience", given, note });
  });
});

test("certificates are listed and called a preference", () => {
  expect(rowOf({ certificates: ["gcp", "scrum", "other"] })).toEqual({
    fact: "Certificates",
    given: "Google Cloud, Agile or Scrum, another certificate",
    note: "Named as a preference, never as a requirement.",
  });
});
