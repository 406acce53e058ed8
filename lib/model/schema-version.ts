/**
 * The version that a document names of one kind: 2 for `{ schema: "headroom-draft/2" }` and "draft"; 0 where it
 * names none. So that what a later app wrote is told from what is damaged.
 */
export function schemaVersion(document: unknown, kind: string): number {
  if (typeof document !== "object" || document === null) return 0;
  const schema: unknown = Reflect.get(document, "schema");
  const [, named, version] =
    (typeof schema === "string" && /^headroom-([a-z-]+)\/(\d{1,9})$/.exec(schema)) || [];
  return named === kind ? Number(version) : 0;
}
