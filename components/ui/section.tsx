import type { ReactNode } from "react";

type Props = { id: string; title: string; children: ReactNode };

/** A part of a page with a heading that can be linked to. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="scroll-mt-6">
        {title}
      </h2>
      <div className="mt-2">{children}</div>
    </section>
  );
}
