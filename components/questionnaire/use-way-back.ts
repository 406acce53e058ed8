import { useEffect, useState } from "react";

/**
 * Whether a step was opened from "Change" on the check page, where it then leads back to. Once its
 * answers have been filled in, the question that the address names gets the focus.
 */
export function useWayBack(filled: boolean): boolean {
  const [fromCheck, setFromCheck] = useState(false);
  useEffect(() => {
    setFromCheck(new URLSearchParams(window.location.search).get("from") === "check");
  }, []);
  useEffect(() => {
    if (filled) focusQuestion(window.location.hash.slice(1));
  }, [filled]);
  return fromCheck;
}

function focusQuestion(id: string): void {
  const question = id === "" ? null : document.getElementById(id);
  const field =
    question?.querySelector<HTMLElement>("input:checked") ?? question?.querySelector("input");
  field?.focus({ preventScroll: true });
  question?.scrollIntoView({ block: "start" });
}
