/** The values of the set-up step, between the page's fields and the draft. */

import type { Draft, DraftChange } from "@/lib/draft/draft";
import { FORMS } from "@/lib/draft/vocabulary";
import type { Profile } from "@/lib/model/result";
import { CERTIFICATES, EDUCATION, VARIANTS } from "@/lib/model/vocabulary";

/** Field names are the keys; everything as the text of its field, "" where nothing is given. */
export type SetupValues = {
  form: string;
  variant: string;
  education: string;
  relatedField: string;
  years: string;
  hoursPerWeek: string;
  certificates: string[];
};

/** The value of the radio that stands for "no industry". */
export const GENERAL = "general";

export function readSetup(form: HTMLFormElement): SetupValues {
  const data = new FormData(form);
  const field = (name: keyof SetupValues) => String(data.get(name) ?? "").trim();
  return {
    form: field("form"),
    variant: field("variant"),
    education: field("education"),
    relatedField: field("relatedField"),
    years: field("years"),
    hoursPerWeek: field("hoursPerWeek"),
    certificates: data.getAll("certificates").map(String),
  };
}

export function setupFieldsOfDraft({
  form,
  variant,
  profile,
}: Draft): [name: string, value: string][] {
  const related = profile.relatedField === undefined ? "" : profile.relatedField ? "yes" : "no";
  return [
    ["form", form],
    ["variant", variant ?? GENERAL],
    ["education", profile.education ?? ""],
    ["relatedField", related],
    ["years", String(profile.years ?? "")],
    ["hoursPerWeek", String(profile.hoursPerWeek ?? "")],
    ...(profile.certificates ?? []).map((value): [string, string] => ["certificates", value]),
  ];
}

/** What is well-formed is saved at once; a number out of range waits until it is mended. */
export function changeOfSetup(
  draft: Draft | undefined,
  values: SetupValues,
): DraftChange | undefined {
  const change = parseSetup(values);
  const before = {
    form: draft?.form ?? "full",
    variant: draft?.variant ?? null,
    profile: draft?.profile ?? {},
  };
  return JSON.stringify(change) === JSON.stringify(before) ? undefined : change;
}

function parseSetup(values: SetupValues): DraftChange {
  const education = EDUCATION.find((value) => value === values.education);
  const years = wholeNumber(values.years, 0, 60);
  const hoursPerWeek = wholeNumber(values.hoursPerWeek, 1, 60);
  const certificates = CERTIFICATES.filter((value) => values.certificates.includes(value));
  const profile: Profile = {
    ...(education === undefined ? {} : { education }),
    ...(values.relatedField === "" ? {} : { relatedField: values.relatedField === "yes" }),
    ...(years === undefined ? {} : { years }),
    ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
    ...(certificates.length === 0 ? {} : { certificates }),
  };
  return {
    form: FORMS.find((value) => value === values.form) ?? "full",
    variant: VARIANTS.find((value) => value === values.variant) ?? null,
    profile,
  };
}

function wholeNumber(text: string, low: number, high: number): number | undefined {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : undefined;
}
