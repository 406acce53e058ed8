import { type KeyboardEvent, useEffect, useState } from "react";

const KEY = "headroom-level-keys";

/**
 * Keys 1 to 5 choose a level while one of its radios has the focus, so that no key is taken from
 * anybody who is elsewhere (WCAG 2.1.4). Can be switched off; the device remembers.
 */
export function useLevelKeys() {
  const [on, setOn] = useState(true);
  useEffect(() => {
    setOn(readSetting() !== "off");
  }, []);
  function toggle() {
    setOn(!on);
    writeSetting(on ? "off" : "on");
  }
  return { on, toggle, onKeyDown: on ? chooseByKey : undefined };
}

function chooseByKey(event: KeyboardEvent<HTMLFormElement>) {
  const { target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || !/^[1-5]$/.test(event.key)) return;
  if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
  const level = target
    .closest("fieldset")
    ?.querySelector<HTMLInputElement>(`input[data-level="${Number(event.key) - 1}"]`);
  if (!level || level.name !== target.name) return;
  event.preventDefault();
  level.focus();
  level.click();
}

function readSetting(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function writeSetting(value: string): void {
  try {
    window.localStorage.setItem(KEY, value);
  } catch {
    // Storage is switched off: the choice holds until the page is closed.
  }
}
