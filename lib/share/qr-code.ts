/** A link as a QR code, as one SVG path. */
import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import { QR_MOST } from "./qr-fit";

export type QrCode = {
  /** Modules along one edge, with the quiet zone of four that the standard asks for on each side. */
  edge: number;
  /** The dark modules, in units of one module, from the code's own corner. */
  path: string;
};

export const QUIET_ZONE = 4;

/**
 * The smallest code that holds the link, with all the error correction that fits in it.
 * @throws when the link is longer than `QR_MOST`; ask `qrFit` first
 */
export function qrCode(url: string): QrCode {
  if (url.length > QR_MOST) throw new Error("the link is longer than a QR code can hold");
  const code = generate(url, { minCorrectionLevel: correction.L });
  return { edge: code.size + 2 * QUIET_ZONE, path: toSvgPath(code) };
}

/** The code as a file of its own: black on white, whatever it is laid upon. */
export function qrFile({ edge, path }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge} ${edge}" width="${edge * 8}" height="${edge * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${edge}v${edge}H0z"/><path fill="#000" fill-rule="evenodd" transform="translate(${QUIET_ZONE} ${QUIET_ZONE})" d="${path}"/></svg>\n`;
}
