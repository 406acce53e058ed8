/** Structured data for search engines; a data block, never run as a script. */
export function JsonLd({ data }: { data: object }) {
  // “<” is escaped so that no text can end the block early.
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replace(
    /</g,
    "\\u003c",
  );
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, escaped above
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
