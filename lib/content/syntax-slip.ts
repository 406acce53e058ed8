/**
 * An editor's slip that leaves no program: where it is and what it may be, in one line. The compiler's own words
 * ("Expected “}” but found “statement”") help nobody who sees a list of texts.
 *
 * @param error what importing a file of `data/` threw
 * @returns undefined where it is no slip in `data/` but a fault of the program
 */
export function slipIn(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const unread = placeIn(error.message, /: ERROR: /);
  // It is where reading ended, which for a lost comma is the line after it.
  if (unread !== undefined)
    return `${unread} or the one before it: a comma, a quotation mark or a bracket is missing; inside a text write “ ”.`;
  const [, word] = /^(\S+) is not defined$/.exec(error.message) ?? [];
  const place = placeIn(error.stack ?? "", /\D/);
  if (word === undefined || place === undefined) return undefined;
  return `${place}: “${word}” stands without its quotation marks.`;
}

/** "data/mle-2/1/model.ts, line 7" for the first such place that `after` follows. */
function placeIn(text: string, after: RegExp): string | undefined {
  // With the folder of a model version, as the project itself may lie in a folder that is called data.
  const file = "data/[a-z]+-\\d+/\\d+/[^:\\n]+";
  const place = new RegExp(`/(${file}):(\\d+):\\d+${after.source}`);
  const [, found, line] = place.exec(text.replaceAll("\\", "/")) ?? [];
  return found === undefined ? undefined : `${found}, line ${line}`;
}
