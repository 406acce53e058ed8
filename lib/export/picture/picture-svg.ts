import { cleanText } from "@/lib/export/clean-text";
import { COLOURS, HALO_WIDTH, HATCH, type Picture, type Shape } from "./picture";

const SANS = "'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Arial, sans-serif";
const SERIF = "'Source Serif 4', 'Source Serif Pro', Georgia, Cambria, serif";

/**
 * A picture as an SVG document that needs nothing else: every colour and font is written where it is
 * used, the ground is white, title and description are inside. Texts stay texts.
 */
export function pictureSvg({ width, height, title, description, shapes }: Picture): string {
  const { period, stripe, ground, colour } = HATCH;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="${SANS}">`,
    `<title id="title">${xml(title)}</title>`,
    `<desc id="desc">${xml(description)}</desc>`,
    `<defs><pattern id="hatch" width="${period}" height="${period}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${period}" height="${period}" fill="${ground}"/><rect width="${stripe}" height="${period}" fill="${colour}"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    ...shapes.map(element),
    "</svg>",
    "",
  ].join("\n");
}

function element(shape: Shape): string {
  if (shape.kind === "text") {
    const { text, x, y, size, colour, bold, serif, anchor, halo } = shape;
    return tag(
      "text",
      {
        x,
        y,
        "font-size": size,
        fill: COLOURS[colour],
        "font-weight": bold ? 600 : undefined,
        "font-family": serif ? SERIF : undefined,
        "text-anchor": anchor,
        stroke: halo ? COLOURS.paper : undefined,
        "stroke-width": halo ? HALO_WIDTH : undefined,
        "paint-order": halo ? "stroke" : undefined,
      },
      xml(text),
    );
  }
  const { d, fill, stroke } = shape;
  return tag("path", {
    d,
    fill: fill === undefined ? "none" : fill === "hatch" ? "url(#hatch)" : COLOURS[fill],
    stroke: stroke && COLOURS[stroke.colour],
    "stroke-width": stroke?.width,
    "stroke-dasharray": stroke?.dash?.join(" "),
    "stroke-linejoin": stroke && "round",
    "stroke-linecap": stroke?.dash && "round",
  });
}

type Attributes = Record<string, string | number | undefined>;

function tag(name: string, attributes: Attributes, content?: string): string {
  const all = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${value}"`,
  );
  return `<${name}${all.join("")}${content === undefined ? "/>" : `>${content}</${name}>`}`;
}

/** Text of an XML document: what XML cannot hold is gone, what it would take for markup is named. */
function xml(text: string): string {
  return cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
