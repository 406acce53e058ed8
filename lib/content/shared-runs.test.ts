import { expect, test } from "vitest";
import { sharedRuns } from "./shared-runs";

const source =
  "Build efficient, scalable data services\nand integrate them with cloud technologies every day.";

test("eight words in a row are found, with their place, whatever the punctuation", () => {
  const document = { a: ["They Build efficient scalable data services, and integrate them."] };
  expect(sharedRuns(document, source)).toEqual([
    { where: "a.0", words: "build efficient scalable data services and integrate them" },
  ]);
});

test("seven words in a row, or the same words in another order, are not", () => {
  expect(sharedRuns(["efficient scalable data services and integrate them"], source)).toEqual([]);
  expect(sharedRuns(["services data scalable efficient build cloud with them"], source)).toEqual(
    [],
  );
});
