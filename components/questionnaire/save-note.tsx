import { useSyncExternalStore } from "react";
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
};

const WORDS_OFFLINE: Record<SaveState, string> = {
  ...WORDS,
  idle: "offline",
  saved: "saved, offline",
};

/** Said quietly, and only "saved" once the write is durable. */
export function SaveNote({ progress }: { progress: SaveProgress }) {
  const state = useSyncExternalStore(progress.subscribe, progress.get, progress.get);
  const words = (useOffline() ? WORDS_OFFLINE : WORDS)[state];
  const fine = state === "idle" || state === "saving" || state === "saved";
  return (
    <span role="status" data-save-state={state} className={fine ? "" : "text-bad"}>
      {words === "" ? "" : ` · ${words}`}
    </span>
  );
}
