/**
 * Comma-separated values by RFC 4180 that no spreadsheet takes for formulae (OWASP, "CSV
 * Injection"). Written here because it is one expression: the libraries weigh 7 to 10 KB, nearly
 * all of it for reading, and what they escape leaves out hidden, full-width and mid-cell starts.
 */
import { oneLine } from "./clean-text";

/**
 * Excel takes a file without it for its system's old character set; LibreOffice, Numbers, Google
 * Sheets, R and pandas skip it, Python wants `utf-8-sig`.
 */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * The start of a formula, "=", "+", "-" or "@" in any of their forms (full-width, small, raised,
 * lowered, doubled, the minus sign), at the start of a cell or after what another list separator
 * makes a start: spaces, marks that print nothing and quotation marks may stand before it.
 */
const FORMULA_START = /(^|[;|])([\s\p{Z}\p{C}"＂']*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−﬩⩵⩶])/gu;

/** One cell on one line. An apostrophe before what could start a formula makes it text. */
export function safeCell(text: string): string {
  return oneLine(text).replace(FORMULA_START, "$1'$2");
}

/** Rows to a file: every cell safe and in quotation marks, lines ended by CR LF, UTF-8 with its mark. */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((cells) =>
    cells.map((cell) => `"${safeCell(String(cell)).replaceAll('"', '""')}"`).join(","),
  );
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join("")}`;
}
