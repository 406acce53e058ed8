import type { ReactNode } from "react";

type Props = { children: ReactNode; words: string };

/** A formula set apart, with the same in words. */
export function Formula({ children, words }: Props) {
  return (
    <figure className="my-3 border-l-2 border-line-strong pl-4">
      <p className="max-w-none overflow-x-auto font-serif text-lg">{children}</p>
      <figcaption className="text-small text-soft">{words}</figcaption>
    </figure>
  );
}
