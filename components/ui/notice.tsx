import type { ReactNode } from "react";

type Props = { title: string; children: ReactNode; level?: "h1" | "h2" };

/** A state that needs words and a way on: nothing here yet, something went wrong. */
export function Notice({ title, children, level: Heading = "h1" }: Props) {
  return (
    <section className="border-l-4 border-line-strong py-1 pl-5">
      <Heading>{title}</Heading>
      <div className="mt-3 grid justify-items-start gap-3">{children}</div>
    </section>
  );
}
