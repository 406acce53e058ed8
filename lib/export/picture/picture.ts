/** A picture as data: written as SVG, or painted on a canvas, from the same shapes. */

/** The colours of the light theme (app/globals.css) on white paper, whatever the screen shows. */
export const COLOURS = {
  paper: "#ffffff",
  ink: "#1f1d18",
  soft: "#5f5a4f",
  line: "#e3ded2",
  "line-strong": "#8d8676",
  have: "#0b6b60",
  "have-soft": "#d9ebe6",
  gap: "#9a5300",
  "gap-soft": "#f7e8d3",
  coach: "#5443b8",
} as const;
export type Colour = keyof typeof COLOURS;

/** Stripes of the gap: 2 of 5 units wide, rising to the right. */
export const HATCH = { period: 5, stripe: 2, ground: COLOURS["gap-soft"], colour: COLOURS.gap };

/** Of the rim around a text, half of which lies under its letters. */
export const HALO_WIDTH = 3;

export type Stroke = { colour: Colour; width: number; dash?: readonly number[] };

export type PathShape = {
  kind: "path";
  /** Moves, lines, curves and arcs as in SVG, in the picture's units. */
  d: string;
  fill?: Colour | "hatch";
  stroke?: Stroke;
};

export type TextShape = {
  kind: "text";
  text: string;
  x: number;
  /** Of the line that letters stand on. */
  y: number;
  size: number;
  colour: Colour;
  bold?: boolean;
  serif?: boolean;
  /** A rim in the colour of the paper, to be read on top of patterns. */
  halo?: boolean;
  anchor?: "start" | "middle" | "end";
};

export type Shape = PathShape | TextShape;

export type Picture = {
  /** In units of a pixel of CSS. */
  width: number;
  height: number;
  title: string;
  /** All that it shows, for whoever does not see it. */
  description: string;
  /** What comes later lies on top. */
  shapes: readonly Shape[];
};
