import { expect, test } from "vitest";
import { schemaVersion } from "./schema-version";

test("the version of a document's own kind is read, and of nothing else", () => {
  expect(schemaVersion({ schema: "headroom-links/12", more: 1 }, "links")).toBe(12);
  for (const other of [
    { schema: "headroom-draft/2" },
    { schema: "headroom-links/two" },
    { schema: "headroom-links/2 " },
    { schema: 2 },
    {},
    null,
    "headroom-links/2",
  ])
    expect(schemaVersion(other, "links")).toBe(0);
});
