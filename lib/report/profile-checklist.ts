/** Profile facts against what the role usually asks: said, never scored, never a fail. */
import type { Profile } from "@/lib/model/result";

export type ChecklistRow = { fact: string; given: string; note: string };

const EDUCATION_WORDS: Record<NonNullable<Profile["education"]>, string> = {
  none: "No degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctorate: "Doctorate",
  equivalent: "Equivalent experience",
};

export const CERTIFICATE_WORDS: Record<NonNullable<Profile["certificates"]>[number], string> = {
  azure: "Microsoft Azure",
  aws: "AWS",
  gcp: "Google Cloud",
  scrum: "Agile or Scrum",
  itil: "ITIL",
  epic: "Epic",
  other: "another certificate",
};

/** A row for each fact that was given; none where the profile is empty. */
export function profileChecklist(profile: Profile | undefined): ChecklistRow[] {
  if (profile === undefined) return [];
  const rows: ChecklistRow[] = [];
  if (profile.education !== undefined) {
    const field =
      profile.relatedField === undefined
        ? ""
        : profile.relatedField
          ? ", related field"
          : ", another field";
    rows.push({
      fact: "Education",
      given: `${EDUCATION_WORDS[profile.education]}${field}`,
      note: educationNote(profile),
    });
  }
  if (profile.years !== undefined) {
    rows.push({
      fact: "Experience",
      given: profile.years === 1 ? "1 year" : `${profile.years} years`,
      note: yearsNote(profile.years),
    });
  }
  if (profile.certificates !== undefined && profile.certificates.length > 0) {
    rows.push({
      fact: "Certificates",
      given: profile.certificates.map((certificate) => CERTIFICATE_WORDS[certificate]).join(", "),
      note: "Named as a preference, never as a requirement.",
    });
  }
  return rows;
}

function educationNote({ education, relatedField }: Profile): string {
  if (education === "equivalent" || education === "none") {
    return "Be ready to show work that stands in for a degree; many teams accept it.";
  }
  if (relatedField === false)
    return "The usual minimum is a related field; say how yours bears on the work.";
  return education === "bachelor"
    ? "Meets the usual minimum; a master's or doctorate is preferred by some."
    : "Preferred by many advertisements.";
}

function yearsNote(years: number): string {
  if (years < 2) return "Early: the role is usually advertised for two to four years.";
  if (years > 4) return "Beyond the usual two to four; the senior role may fit as well.";
  return "Within the usual two to four years.";
}
