import { expect, test } from "vitest";
import { uriOf } from "./uri";

test.each([
  ["https://example.com/a?b=c&d=%20#e", "https://example.com/a?b=c&d=%20#e"],
  ['https://example.com/ü <"`{|}\\^', "https://example.com/%C3%BC%20%3C%22%60%7B%7C%7D%5C%5E"],
  ["https://example.com/100%", "https://example.com/100%25"],
  ["https://example.com/#a#b", "https://example.com/#a%23b"],
  ["https://bücher.example/", "https://b%C3%BCcher.example/"],
  ["https://example.com:8080", "https://example.com:8080"],
  ["https://half\ud800", "https://half%EF%BF%BD"],
])("%s becomes what strict readers accept", (url, uri) => {
  expect(uriOf(url)).toBe(uri);
});

test.each(["https://[::1]/", "https://a:b:c/", "https://a@b@c/", "https://a:port/", "https:///x"])(
  "%s stays text",
  (url) => {
    expect(uriOf(url)).toBeUndefined();
  },
);
