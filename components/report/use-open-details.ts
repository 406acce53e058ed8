import { useEffect } from "react";

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
    window.addEventListener("beforeprint", open);
    window.addEventListener("afterprint", close);
    return () => {
      window.removeEventListener("beforeprint", open);
      window.removeEventListener("afterprint", close);
    };
  }, []);
}
