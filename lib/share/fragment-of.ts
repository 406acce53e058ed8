/** What a sentence leaves at the end of an address that is copied out of it; no link of ours ends like that. */
const SENTENCE_END = /(?:[.,;:!?)\]}>'"*»”’]|%3E|%22|%E2%80%9D|%E2%80%99|%C2%BB)+$/i;

/** The fragment in a location's hash or in a whole address, without what the sentence around it left there. */
export function fragmentOf(address: string): string {
  return address
    .trim()
    .replace(/^[^#]*#/, "")
    .replace(SENTENCE_END, "");
}
