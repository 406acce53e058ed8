import type { ReactElement, ReactNode } from "react";

const SVG = "http://www.w3.org/2000/svg";
/** What React calls `<>`; said here, because importing it would bring React along. */
const FRAGMENT: unknown = Symbol.for("react.fragment");

/**
 * Draws what function components without hooks return, before the framework is there to do it: elements,
 * attributes and text, nothing that answers to a person. Text stays text whatever it holds.
 */
export function draw(node: ReactNode, namespace?: string): Node[] {
  if (node === null || node === undefined || typeof node === "boolean") return [];
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint") {
    return [document.createTextNode(String(node))];
  }
  if (Array.isArray(node)) return node.flatMap((part: ReactNode) => draw(part, namespace));
  if (!("props" in node)) throw new Error("only elements can be drawn early");
  // Text, lists and nothing are told apart above; what is left of a node with props is an element.
  const { type, props } = node as ReactElement<Record<string, unknown>>;
  // React does not tell what a component takes; it is one of ours and called as React would.
  if (typeof type === "function") {
    return draw((type as (given: unknown) => ReactNode)(props), namespace);
  }
  const { children, ...attributes } = props as { children?: ReactNode };
  if ((type as unknown) === FRAGMENT) return draw(children, namespace); // the type has strings only
  const within = type === "svg" ? SVG : namespace;
  const element = within
    ? document.createElementNS(within, String(type))
    : document.createElement(String(type));
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || typeof value === "function") continue;
    element.setAttribute(
      attributeOf(name, within === SVG),
      value === true && !name.includes("-") ? "" : String(value),
    );
  }
  element.append(...draw(children, within));
  return [element];
}

/** React's name of an attribute to the document's. */
function attributeOf(name: string, svg: boolean): string {
  if (name === "className") return "class";
  if (!svg || name === "viewBox") return name;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
