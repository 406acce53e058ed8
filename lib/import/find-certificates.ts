import type { Quote } from "@/lib/draft/draft";
import type { Profile } from "@/lib/model/result";
import { CERTIFICATES } from "@/lib/model/vocabulary";
import type { Finders } from "./finders";
import { placeOf, quoteOf } from "./quote";
import type { Resume } from "./resume-schema";

export type Certificate = NonNullable<Profile["certificates"]>[number];
export type CertificateFound = { value: Certificate; quotes: Quote[] };

/** By name and issuer; one that is none of the named kinds is "other". In the profile's order. */
export function findCertificates({ certificates }: Resume, find: Finders): CertificateFound[] {
  const quotes = new Map<Certificate, Quote[]>();
  for (const { name, issuer, url } of certificates) {
    if (name === undefined) continue;
    const kinds: ReadonlySet<Certificate> = find.certificates([name, issuer].join("\n"));
    for (const kind of kinds.size > 0 ? kinds : (["other"] as const)) {
      const quote = quoteOf(name, placeOf("Certificate", issuer), url);
      quotes.set(kind, [...(quotes.get(kind) ?? []), quote]);
    }
  }
  return CERTIFICATES.flatMap((value) => {
    const own = quotes.get(value);
    return own === undefined ? [] : [{ value, quotes: own }];
  });
}
