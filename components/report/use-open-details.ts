import { useEffect } from "react";
import { onPrint } from "./on-print";

/** Opens what is folded up while the page is printed, in browsers whose style sheet cannot. */
export function useOpenDetails(): void {
  useEffect(() => {
    if (CSS.supports("selector(::details-content)")) return;
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
      for (const details of opened) details.open = true;
    };
    const close = () => {
      for (const details of opened) details.open = false;
    };
    return onPrint(open, close);
  }, []);
}
