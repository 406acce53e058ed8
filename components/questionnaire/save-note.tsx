import { useEffect, useRef } from "react";
import type { SaveProgress } from "@/lib/browser/save-progress";
import type { SaveState } from "@/lib/browser/save-queue";
import { useOffline } from "./use-offline";

const WORDS: Record<SaveState, string> = {
  idle: "",
  saving: "saving",
  saved: "saved",
  blocked: "not saved: this browser keeps nothing here",
  full: "not saved: the storage is full",
  newer: "not saved: written by a newer version",
  erased: "not saved: erased in another tab",
  unreadable: "not saved: this could not be read again",
};

const WORDS_OFFLINE: Record<SaveState, string> = {
  ...WORDS,
  idle: "offline",
  saved: "saved, offline",
};

/** Nothing went wrong in these. */
const FINE: readonly SaveState[] = ["idle", "saving", "saved"];
/** Milliseconds after which a write that is still under way is said in words. */
const LONG = 300;

/**
 * Said quietly, and only "saved" once the write is durable. Written to the page by hand: at every
 * choice, a render of React and a new line of text would take longer than painting the choice.
 */
export function SaveNote({ progress }: { progress: SaveProgress }) {
  const note = useRef<HTMLSpanElement>(null);
  const words = useOffline() ? WORDS_OFFLINE : WORDS;
  useEffect(() => (note.current ? follow(progress, note.current, words) : undefined));
  return <span ref={note} role="status" data-save-state={progress.get()} />;
}

/** Keeps `note` saying where saving stands; returns how to stop. */
function follow(progress: SaveProgress, note: HTMLElement, words: Record<SaveState, string>) {
  let long: ReturnType<typeof setTimeout>;
  const say = (state: SaveState) => {
    const text = words[state] === "" ? "" : ` · ${words[state]}`;
    if (note.textContent !== text) note.textContent = text;
    note.classList.toggle("text-bad", !FINE.includes(state));
    note.classList.remove("invisible");
  };
  const tell = () => {
    const state = progress.get();
    note.dataset.saveState = state;
    clearTimeout(long);
    if (state !== "saving") return say(state);
    // What stands there does not hold any more; most writes end before anything else need be said.
    note.classList.add("invisible");
    long = setTimeout(() => say(state), LONG);
  };
  tell();
  const stop = progress.subscribe(tell);
  return () => {
    clearTimeout(long);
    stop();
  };
}
