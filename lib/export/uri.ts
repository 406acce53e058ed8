/** An address as RFC 3986 wants it, so that strict readers accept it and nothing in it can end a link early. */

const FORBIDDEN = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;
const WHOLE = /^https:\/\/[A-Za-z0-9\-._~!$&'()*+,;=%:@]+([/?#].*)?$/i;

/**
 * Percent-encodes what an address may not hold. Undefined where it cannot be one even so (an
 * address in square brackets, a port that is no number); it is then only text.
 *
 * @param url an `https` address of a result's evidence
 */
export function uriOf(url: string): string | undefined {
  const encoded = url
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(FORBIDDEN, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, "%25");
  const [start = "", ...fragment] = encoded.split("#");
  const uri = fragment.length === 0 ? start : `${start}#${fragment.join("%23")}`;
  const authority = /^https:\/\/([^/?#]*)/i.exec(uri)?.[1] ?? "";
  const [user, host, ...more] = authority.includes("@") ? authority.split("@") : ["", authority];
  if (!WHOLE.test(uri) || more.length > 0 || user === undefined) return undefined;
  return /^[^:]+(:\d*)?$/.test(host ?? "") ? uri : undefined;
}
