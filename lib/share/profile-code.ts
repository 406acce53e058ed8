import type { Profile } from "@/lib/model/result";
import { CERTIFICATES, EDUCATION } from "@/lib/model/vocabulary";
import type { BitReader, BitWriter } from "./bits";

/** Years and hours are at most 60 in the schema; 0 stands for "not given". */
const NUMBER_BITS = 6;
const EDUCATION_BITS = 3;
const FIELD_BITS = 2;

/** Writes the profile facts in a fixed number of bits. */
export function writeProfile(bits: BitWriter, profile: Profile): void {
  bits.write(
    profile.education === undefined ? 0 : 1 + EDUCATION.indexOf(profile.education),
    EDUCATION_BITS,
  );
  bits.write(profile.relatedField === undefined ? 0 : 1 + Number(profile.relatedField), FIELD_BITS);
  bits.write(profile.years === undefined ? 0 : 1 + profile.years, NUMBER_BITS);
  bits.write(profile.hoursPerWeek ?? 0, NUMBER_BITS);
  bits.write(Number(profile.certificates !== undefined), 1);
  for (const certificate of CERTIFICATES) {
    bits.write(Number(profile.certificates?.includes(certificate) ?? false), 1);
  }
}

/** Undefined where the bits end too early; what they say is checked by the schema afterwards. */
export function readProfile(bits: BitReader): object | undefined {
  const education = bits.read(EDUCATION_BITS);
  const field = bits.read(FIELD_BITS);
  const years = bits.read(NUMBER_BITS);
  const hoursPerWeek = bits.read(NUMBER_BITS);
  const hasCertificates = bits.read(1);
  const flags = CERTIFICATES.map(() => bits.read(1));
  if (education === undefined || field === undefined || years === undefined) return undefined;
  if (hoursPerWeek === undefined || flags.includes(undefined)) return undefined;
  return {
    ...(education > 0 ? { education: EDUCATION[education - 1] ?? "?" } : {}),
    ...(field > 0 ? { relatedField: field === 2 || (field === 1 ? false : "?") } : {}),
    ...(years > 0 ? { years: years - 1 } : {}),
    ...(hoursPerWeek > 0 ? { hoursPerWeek } : {}),
    ...(hasCertificates === 1
      ? { certificates: CERTIFICATES.filter((_, i) => flags[i] === 1) }
      : {}),
  };
}
