import { expect, test } from "vitest";
import { completeAddress } from "./complete-address";

test.each([
  "github.com/me/thing",
  "www.example.org",
  "example.co.uk/report?id=3#top",
  "bücher.example/a",
  "localhost.example:8080/x",
  "example.org/report.pdf",
])("%s gets its beginning", (typed) => {
  expect(completeAddress(typed)).toBe(`https://${typed}`);
});

test("spaces around it go", () => {
  expect(completeAddress(" github.com/me ")).toBe("https://github.com/me");
});

test.each([
  "",
  "  ",
  "https://example.org",
  "http://example.org",
  "HTTPS://example.org",
  "ftp://example.org/a",
  "javascript:alert(1)",
  "mailto:me@example.org",
  "me@example.org",
  "report.pdf",
  "notebook.ipynb",
  "see the wiki",
  "example.org/with a space",
  "nonsense",
  "1.5",
  "12.34.56.78",
])("“%s” stays as it is", (typed) => {
  expect(completeAddress(typed)).toBe(typed);
});
