import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
} from "react";
import { onPrint, wasPrinted } from "./on-print";
import { takeTurn } from "./turns";

/** Milliseconds after which also what is folded is drawn, because the browser searches the page for it. */
const RESTED = 10_000;

/** After every part that shows. */
const LAST = -1;

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
  const [drawn, setDrawn] = useState(wasPrinted);
  const wait = useContext(WithinFold) ? 0 : RESTED;
  useLayoutEffect(() => onPrint(() => setDrawn(true)), []);
  useEffect(() => {
    if (drawn) return;
    let callOff = () => {};
    const timer = setTimeout(() => {
      callOff = takeTurn(LAST, () => startTransition(() => setDrawn(true)));
    }, wait);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [drawn, wait]);
  return (
    <details
      id={id}
      className={className}
      onToggle={({ currentTarget }) => currentTarget.open && setDrawn(true)}
    >
      <summary className={summaryClass}>{summary}</summary>
      {drawn && <WithinFold value={true}>{children}</WithinFold>}
    </details>
  );
}
