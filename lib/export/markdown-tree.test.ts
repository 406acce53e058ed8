import { describe, expect, test } from "vitest";
import { roleOf } from "@/lib/testing/role-of";
import {
  address,
  bullets,
  heading,
  markdownFile,
  paragraph,
  quote,
  strong,
  written,
} from "./markdown-tree";
import { originOf } from "./origin";

describe("a document", () => {
  test("is made of headings, paragraphs and lists that stand close together", () => {
    expect(
      markdownFile([
        heading(2, "Gaps"),
        paragraph(strong("First")),
        bullets(["one", [paragraph("two"), bullets(["deeper"])]]),
      ]),
    ).toBe("## Gaps\n\n**First**\n\n- one\n- two\n  - deeper\n");
  });

  test("has each line of a quotation as it was written, and no quotation of nothing", () => {
    expect(markdownFile(quote(written("one\r\n\n  two ")))).toBe("> one\\\n> two\n");
    expect(quote(written(" \n\n"))).toEqual([]);
  });

  test("links to where an address says, and to nothing else", () => {
    expect(markdownFile([paragraph(address("https://example.com/a b"))])).toBe(
      "<https://example.com/a%20b>\n",
    );
    expect(markdownFile([paragraph(address("https://[::1]/"))])).not.toMatch(/<|\]\(/);
  });
});

describe("what somebody typed stays text", () => {
  const text = (words: string) => markdownFile([paragraph(words)]).trimEnd();

  test.each([
    ["**x**", "\\*\\*x\\*\\*"],
    ["~~x~~", "\\~\\~x\\~\\~"],
    ["a | b", "a \\| b"],
    ["$x$", "\\$x\\$"],
    ["{{ x }}", "\\{\\{ x }}"],
    ["%% x", "\\%% x"],
    ["/close", "\\/close"],
    ["main.py", "main\\.py"],
    ["http://x", "http\\://x"],
    ["3.5, e.g. this.", "3.5, e\\.g. this."],
  ])("%s", (words, escaped) => {
    expect(text(words)).toBe(escaped);
  });

  test("and calls nobody and no issue", () => {
    expect(text("@ada, a@b and #12")).toBe("@\u2060ada, a\u2060@\u2060b and #\u206012");
  });
});

describe("where a file comes from", () => {
  const model = roleOf({});
  const origin = (own: object) =>
    originOf(model, {
      schema: "headroom-result/1",
      model: { id: model.id, version: 1 },
      variant: null,
      answers: {},
      ...own,
    });

  test("is said with model, version, industry and day", () => {
    expect(origin({ createdAt: "2026-11-23T22:00:00Z" })).toEqual({
      industry: "General",
      day: "2026-11-23",
      words:
        "Made with Headroom from the requirements for Machine Learning Engineer II (model mle-2, version 1, general), 23 November 2026. Every level is self-reported; nobody has verified it.",
    });
  });

  test("is said of an undated one too", () => {
    expect(origin({ variant: "healthcare" })).toMatchObject({
      industry: "Healthcare",
      day: undefined,
      words: expect.stringContaining("version 1, healthcare), undated. Every level"),
    });
  });
});
