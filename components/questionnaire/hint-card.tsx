import type { ReactNode } from "react";

type Props = { title: string; onDismiss: () => void; children: ReactNode };

/** Help that is offered once, says nothing against anybody and stops nobody. */
export function HintCard({ title, onDismiss, children }: Props) {
  return (
    <aside aria-label={title} className="no-print mt-8 border-l-4 border-line-strong py-1 pl-4">
      <h2 className="font-sans text-base">{title}</h2>
      <div className="mt-1">{children}</div>
      <button type="button" className="btn-text mt-1 text-small" onClick={onDismiss}>
        Understood
      </button>
    </aside>
  );
}
