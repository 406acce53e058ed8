import "client-only";
import {
  COLOURS,
  HALO_WIDTH,
  HATCH,
  type PathShape,
  type Picture,
  type TextShape,
} from "@/lib/export/picture/picture";

/** Pixels of the file to one of the picture. */
const SCALE = 2;

/**
 * A picture as a PNG at twice its size, painted in the fonts of the page. It is painted shape by
 * shape rather than as an SVG image, which would need a rule of its own in the security policy and
 * could not use the page's fonts. @throws where the browser gives no canvas of that size
 */
export async function picturePng(picture: Picture): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = SCALE * picture.width;
  canvas.height = SCALE * picture.height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  const fonts = await pageFonts();
  context.scale(SCALE, SCALE);
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  const hatch = hatchPattern(context);
  for (const shape of picture.shapes) {
    if (shape.kind === "text") paintText(context, shape, fonts);
    else paintPath(context, shape, hatch);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no image")) : resolve(blob))),
  );
}

type Fonts = { sans: string; serif: string };

/** The families of text and headings, loaded in the weights that pictures use. */
async function pageFonts(): Promise<Fonts> {
  const heading = document.querySelector("h1, h2") ?? document.body;
  const sans = getComputedStyle(document.body).fontFamily;
  const serif = getComputedStyle(heading).fontFamily;
  const needed = [`16px ${sans}`, `600 16px ${sans}`, `16px ${serif}`];
  // Without a network a font may be missing; the next family in the list then stands in.
  await Promise.allSettled(needed.map((font) => document.fonts.load(font)));
  return { sans, serif };
}

function paintText(context: CanvasRenderingContext2D, shape: TextShape, fonts: Fonts): void {
  const { text, x, y, size, colour, bold, serif, halo, anchor = "start" } = shape;
  context.font = `${bold ? 600 : 400} ${size}px ${serif ? fonts.serif : fonts.sans}`;
  context.textAlign = anchor === "middle" ? "center" : anchor;
  if (halo) {
    context.strokeStyle = COLOURS.paper;
    context.lineWidth = HALO_WIDTH;
    context.lineJoin = "round";
    context.setLineDash([]);
    context.strokeText(text, x, y);
  }
  context.fillStyle = COLOURS[colour];
  context.fillText(text, x, y);
}

function paintPath(
  context: CanvasRenderingContext2D,
  { d, fill, stroke }: PathShape,
  hatch: CanvasPattern | string,
): void {
  const path = new Path2D(d);
  if (fill !== undefined) {
    context.fillStyle = fill === "hatch" ? hatch : COLOURS[fill];
    context.fill(path);
  }
  if (stroke === undefined) return;
  context.strokeStyle = COLOURS[stroke.colour];
  context.lineWidth = stroke.width;
  context.lineJoin = "round";
  context.lineCap = stroke.dash === undefined ? "butt" : "round";
  context.setLineDash([...(stroke.dash ?? [])]);
  context.stroke(path);
}

function hatchPattern(context: CanvasRenderingContext2D): CanvasPattern | string {
  const tile = document.createElement("canvas");
  tile.width = SCALE * HATCH.period;
  tile.height = SCALE * HATCH.period;
  const paint = tile.getContext("2d");
  if (paint === null) return HATCH.ground;
  paint.fillStyle = HATCH.ground;
  paint.fillRect(0, 0, tile.width, tile.height);
  paint.fillStyle = HATCH.colour;
  paint.fillRect(0, 0, SCALE * HATCH.stripe, tile.height);
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / SCALE));
  return pattern ?? HATCH.ground;
}
