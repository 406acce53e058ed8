/** From the text of a file to a JSON document, or to what is wrong with it and where. */
import { printParseErrorCode, visit } from "jsonc-parser";

/** A CV with every position of a long life has about 50,000. */
export const MAX_CHARACTERS = 1_000_000;
/** A result nests five deep, a JSON Resume four. */
export const MAX_DEPTH = 32;

export type ParsedJson = { ok: true; document: unknown } | { ok: false; reason: string };

/** `reason` goes on from "The file": "is empty", "is not JSON: line 3, column 12: …". */
export function parseJson(text: string): ParsedJson {
  if (text.length > MAX_CHARACTERS)
    return refuse(
      `is too large: ${inThousands(text.length)} characters; at most ${inThousands(MAX_CHARACTERS)} are read`,
    );
  // Some editors on Windows put a byte order mark before the text.
  const json = text.replace(/^\uFEFF/, "");
  if (json.trim() === "") return refuse("is empty");
  if (depthOf(json) > MAX_DEPTH)
    return refuse(`has lists or objects nested more than ${MAX_DEPTH} deep`);
  try {
    return { ok: true, document: JSON.parse(json) };
  } catch {
    const place = firstFault(json);
    return refuse(place === undefined ? "is not JSON" : `is not JSON: ${place}`);
  }
}

function refuse(reason: string): ParsedJson {
  return { ok: false, reason };
}

/** Counted before anything recursive sees the text. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const mark = json[at];
    if (inText && mark === "\\") at++;
    else if (mark === '"') inText = !inText;
    else if (inText) continue;
    else if (mark === "[" || mark === "{") deepest = Math.max(deepest, ++depth);
    else if (mark === "]" || mark === "}") depth--;
  }
  return deepest;
}

/** Engines word this differently and some name no place, so it is looked for here. */
function firstFault(json: string): string | undefined {
  const found: string[] = [];
  const onError = (code: number, offset: number, length: number, line: number, column: number) => {
    const name = printParseErrorCode(code);
    found.push(`line ${line + 1}, column ${column + 1}: ${inWords(name, json, offset, length)}`);
    throw new StopAtFirst();
  };
  try {
    visit(json, { onError }, { disallowComments: true });
  } catch (thrown) {
    if (!(thrown instanceof StopAtFirst)) throw thrown;
  }
  return found[0];
}

class StopAtFirst extends Error {}

function inWords(code: string, json: string, offset: number, length: number): string {
  if (offset >= json.trimEnd().length) return "the text ends too early";
  const here = json.slice(offset, offset + Math.max(1, Math.min(length, 20)));
  if (/^[}\]]/.test(here) && /,\s*$/.test(json.slice(0, offset)))
    return "there is a comma too many before this";
  switch (code) {
    case "PropertyNameExpected":
    case "InvalidSymbol":
      return `“${here}” is not expected here; names and texts stand between double quotation marks`;
    case "CommaExpected":
      return "a comma is missing before this";
    case "ColonExpected":
      return "a colon is missing before this";
    case "UnexpectedEndOfString":
      return "a closing quotation mark is missing";
    case "EndOfFileExpected":
      return "something follows the end of the document";
    case "InvalidCommentToken":
      return "JSON has no comments";
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return "a backslash in a text is followed by something unknown";
    case "InvalidCharacter":
      return "a text holds a control character";
    default:
      return `“${here}” is not expected here`;
  }
}

function inThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
