import type { Profile } from "@/lib/model/result";
import { CERTIFICATES } from "@/lib/model/vocabulary";
import type { Certificate } from "./find-certificates";
import type { ResumeFindings } from "./find-in-resume";

/** The facts that the person ticked. */
export type ChosenFacts = {
  education?: boolean;
  relatedField?: boolean;
  years?: boolean;
  certificates?: readonly Certificate[];
};

/**
 * The profile with the chosen facts in it, whole, as a change to a draft sets it. What was not
 * chosen, or chosen but not found, stays as it is in `current`; certificates are added to those there.
 */
export function changeFromResume(
  found: ResumeFindings,
  chosen: ChosenFacts,
  current: Profile = {},
): Profile {
  const profile: Profile = { ...current };
  if (chosen.education && found.education) profile.education = found.education.value;
  if (chosen.relatedField && found.relatedField) profile.relatedField = found.relatedField.value;
  if (chosen.years && found.years) profile.years = found.years.value;
  const added = found.certificates.filter(({ value }) => chosen.certificates?.includes(value));
  if (added.length > 0) {
    const held = new Set([...(current.certificates ?? []), ...added.map(({ value }) => value)]);
    profile.certificates = CERTIFICATES.filter((certificate) => held.has(certificate));
  }
  return profile;
}
