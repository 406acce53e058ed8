/** What kind of link a fragment is meant to be, in order or not: a snapshot's begins with a number, a review link's with a letter. */
export function linkFamily(fragment: string): "snapshot" | "review" {
  return /^[a-z](\.|$)/.test(fragment) ? "review" : "snapshot";
}
