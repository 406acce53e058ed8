import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLOURS, type Picture } from "./picture";
import { pictureSvg } from "./picture-svg";

const picture: Picture = {
  width: 200,
  height: 100,
  title: "R&D <levels>",
  description: "One\u0000 & two",
  shapes: [
    { kind: "path", d: "M0 0H9", fill: "hatch", stroke: { colour: "gap", width: 2, dash: [5, 4] } },
    { kind: "text", text: "a < b & c", x: 1, y: 2, size: 14, colour: "ink", anchor: "end" },
  ],
};

test("title and description come first, with nothing in them that XML would take for markup", () => {
  const svg = pictureSvg(picture);
  expect(svg).toContain('<title id="title">R&amp;D &lt;levels&gt;</title>');
  expect(svg).toContain('<desc id="desc">One &amp; two</desc>');
  expect(svg).toContain(">a &lt; b &amp; c</text>");
});

test("the file needs nothing else: no class, no variable, no address but the name of its language", () => {
  const svg = pictureSvg(picture);
  expect(svg).not.toMatch(/class=|style=|var\(|@import|href|currentcolor/i);
  expect(svg.match(/https?:[^"]+/g)).toEqual(["http://www.w3.org/2000/svg"]);
  expect(svg).toContain('<rect width="200" height="100" fill="#ffffff"/>');
});

test("the colours are those of the light theme", () => {
  const css = readFileSync("app/globals.css", "utf8");
  const light = css.slice(css.indexOf(":root {"), css.indexOf("}"));
  for (const [name, colour] of Object.entries(COLOURS)) {
    if (name !== "paper") expect(light).toContain(`--${name}: ${colour};`);
  }
});
