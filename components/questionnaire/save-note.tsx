import type { SaveState } from "@/lib/browser/save-queue";

const WORDS: Record<SaveState, string> = {
  idle: "",
  saving: "saving",
  saved: "saved",
  failed: "not saved: this browser keeps nothing here",
};

/** Said quietly, and only "saved" once the write is durable. */
export function SaveNote({ state }: { state: SaveState }) {
  return (
    <span role="status" data-save-state={state} className={state === "failed" ? "text-bad" : ""}>
      {WORDS[state] === "" ? "" : ` · ${WORDS[state]}`}
    </span>
  );
}
