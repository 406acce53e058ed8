/**
 * What the lines of a file are. A comment line has a comment and nothing else on it; a comment behind code is on
 * a line of code. Lines are told apart by how they begin, which is enough for formatted code: a line of a text in
 * backticks that begins like a comment is taken for one.
 */
export type Lines = { code: number; comment: number; blank: number };

export function countLines(text: string): Lines {
  const lines: Lines = { code: 0, comment: 0, blank: 0 };
  let inside = false;
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const words = line.trim();
    const opens = /^\{?\/\*/.test(words);
    if (inside || opens) {
      lines.comment += 1;
      inside = !words.includes("*/");
    } else if (words === "") lines.blank += 1;
    else if (words.startsWith("//")) lines.comment += 1;
    else lines.code += 1;
  }
  return lines;
}
