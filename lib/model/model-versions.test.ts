import { expect, test } from "vitest";
import { listVersions } from "@/lib/models";
import { newerVersion } from "./model-versions";

const three = {
  id: "mle-2",
  versions: [
    { version: 1, released: "2026-11-23" },
    { version: 3, released: "2028-01-10" },
    { version: 2, released: "2027-02-01" },
  ],
};

test("the newest version after the one named is found, in whatever order they stand", () => {
  expect(newerVersion(three, 1)?.version).toBe(3);
  expect(newerVersion(three, 2)?.version).toBe(3);
  expect(newerVersion(three, 3)).toBeUndefined();
  expect(newerVersion(three, 4)).toBeUndefined();
});

test("every version that there is of a model is published with its day", () => {
  expect(listVersions("mle-2")).toEqual({
    id: "mle-2",
    versions: expect.arrayContaining([
      { version: 1, released: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]),
  });
  expect(listVersions("no-such-model")).toBeUndefined();
});
