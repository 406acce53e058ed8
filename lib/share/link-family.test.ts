import { expect, test } from "vitest";
import { expiryIn } from "./link-expiry";
import { linkFamily } from "./link-family";
import { qrFit } from "./qr-fit";

test.each([
  ["c.AAAA", "review"],
  ["r.", "review"],
  ["z", "review"],
  ["1.AAAA", "snapshot"],
  ["", "snapshot"],
  ["cc.AAAA", "snapshot"],
  ["C.AAAA", "snapshot"],
  ["cAAAA", "snapshot"],
])("#%s is meant as a %s link", (fragment, family) => {
  expect(linkFamily(fragment)).toBe(family);
});

test.each([
  [7, "2026-12-02T10:00:00.000Z"],
  [30, "2026-12-25T10:00:00.000Z"],
  [90, "2027-02-23T10:00:00.000Z"],
  [365, "2027-11-24T22:00:00.000Z"],
] as const)(
  "a link for %i days ends at %s, the longest half a day before its time",
  (days, end) => {
    expect(expiryIn(days, new Date("2026-11-25T10:00:00Z"))).toBe(end);
  },
);

test.each([
  [858, "easy"],
  [859, "dense"],
  [2953, "dense"],
  [2954, "too-long"],
])("a link of %i characters is %s as a code", (length, fit) => {
  expect(qrFit("x".repeat(length))).toBe(fit);
});
