import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useInTurn } from "./use-in-turn";

/** Milliseconds after which also what is folded is drawn, because the browser searches the page for it. */
const RESTED = 10_000;

/** What is folded again within what is drawn comes next: it has waited already. */
const WithinFold = createContext(false);

type Props = {
  id?: string | undefined;
  summary: ReactNode;
  className?: string | undefined;
  summaryClass?: string | undefined;
  children: ReactNode;
};

/** A part that opens. What is in it is drawn when it first opens, for a printer, or once the page has rested. */
export function Fold({ id, summary, className, summaryClass = "fold-line", children }: Props) {
  const [opened, setOpened] = useState(false);
  const [rested, setRested] = useState(useContext(WithinFold));
  const drawn = useInTurn(rested ? 1 : 0, { last: true });
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), RESTED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <details
      id={id}
      className={className}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary className={summaryClass}>{summary}</summary>
      {(opened || drawn > 0) && <WithinFold value={true}>{children}</WithinFold>}
    </details>
  );
}
