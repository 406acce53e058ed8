/** A letter's width as a share of its size, on average, in fonts wider than ours. */
const WIDE = 0.56;

/** About how wide a text is at a size, in units; rather too much, as nothing here can measure. */
export function textWidth(text: string, size: number): number {
  return [...text].length * size * WIDE;
}

/** The text in as few lines as fit into `width`, of about one length; a longer word has a line of its own. */
export function wrapText(text: string, size: number, width: number): string[] {
  let lines = fill(text, size, width);
  for (let narrower = width - size; narrower > 0; narrower -= size) {
    const tried = fill(text, size, narrower);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
}

function fill(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(joined, size) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
