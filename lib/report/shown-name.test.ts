import { expect, test } from "vitest";
import { shownName } from "./shown-name";

test.each(["Robin", "Zoë Müller-Østergård", "李小龙", "Robin 🙂"])("%s stays as it is", (name) => {
  expect(shownName(name)).toBe(name);
});

test.each(["محمد علي", "דנה כהן", "Robin \u200fx", "\u{1e900}\u{1e901}"])(
  "%s is kept apart from the words around it",
  (name) => {
    expect(shownName(name)).toBe(`\u2068${name}\u2069`);
  },
);

test("marks that turn around what follows go, and with them a name of nothing else", () => {
  expect(shownName("Eve\u202e\u2067 A.")).toBe("Eve A.");
  expect(shownName("\u202e")).toBeUndefined();
  expect(shownName(undefined)).toBeUndefined();
});
