/**
 * A small vocabulary for Markdown documents. Text becomes a node of a tree, never a piece of
 * source, and the writer escapes it: what somebody typed cannot become markup, a link or HTML.
 */
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from "mdast";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import { cleanText, oneLine, WORD_JOINER } from "./clean-text";
import { uriOf } from "./uri";

/** What the writer does not know of: tables, strikethrough, bare addresses (GFM), formulae, templates, MDX, commands. */
const DIALECTS: Options["unsafe"] = [
  { character: "~", inConstruct: "phrasing" },
  { character: "|", inConstruct: "phrasing" },
  { atBreak: true, character: ":", after: "-" },
  { atBreak: true, character: "-", after: "[:|-]" },
  { character: ".", before: "\\S", after: "[^\\s\\d.,;:!?)]", inConstruct: "phrasing" },
  { character: ":", before: "[A-Za-z]", after: "\\/", inConstruct: "phrasing" },
  { character: "$", inConstruct: "phrasing" },
  { character: "{", inConstruct: "phrasing" },
  { character: "%", after: "%", inConstruct: "phrasing" },
  { atBreak: true, character: "/" },
];

export function markdownFile(children: RootContent[]): string {
  const root: Root = { type: "root", children };
  return toMarkdown(root, { bullet: "-", emphasis: "_", rule: "-", unsafe: DIALECTS });
}

export function heading(depth: 1 | 2 | 3, title: string): RootContent {
  return { type: "heading", depth, children: [line(title)] };
}

export function paragraph(...children: (string | PhrasingContent)[]): BlockContent {
  return { type: "paragraph", children: children.map(toPhrasing) };
}

/** Items close together; each is a line, or blocks. */
export function bullets(items: readonly (string | BlockContent[])[]): BlockContent {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items.map(
      (item): ListItem => ({
        type: "listItem",
        spread: false,
        children: typeof item === "string" ? [paragraph(item)] : item,
      }),
    ),
  };
}

/** Lines of a quotation; nothing for none. */
export function quote(lines: readonly PhrasingContent[]): BlockContent[] {
  if (lines.length === 0) return [];
  const children = lines.flatMap((one, i): PhrasingContent[] =>
    i === 0 ? [one] : [{ type: "break" }, one],
  );
  return [{ type: "blockquote", children: [{ type: "paragraph", children }] }];
}

export function strong(words: string): PhrasingContent {
  return { type: "strong", children: [line(words)] };
}

/** What somebody wrote, line by line, without the empty ones. */
export function written(text: string): PhrasingContent[] {
  return cleanText(text)
    .split("\n")
    .map(oneLine)
    .filter((words) => words !== "")
    .map(line);
}

/** An address that shows where it leads, or only its text where it cannot be a link. */
export function address(url: string): PhrasingContent {
  const uri = uriOf(url);
  return uri === undefined
    ? line(url)
    : { type: "link", url: uri, children: [{ type: "text", value: uri }] };
}

function toPhrasing(part: string | PhrasingContent): PhrasingContent {
  return typeof part === "string" ? line(part) : part;
}

/**
 * Word joiners around "@" and after "#" keep trackers from calling people and issues that a text
 * happens to name, and readers from making mail links; a backslash would not, because they look for
 * names after rendering.
 */
function line(words: string): PhrasingContent {
  const value = oneLine(words)
    .replace(/(?<=\S)@/g, `${WORD_JOINER}@`)
    .replace(/[@#](?=\S)/g, `$&${WORD_JOINER}`);
  return { type: "text", value };
}
