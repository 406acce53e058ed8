import type { OpenedDraft } from "@/lib/browser/draft-store";

const WORDS = {
  blocked:
    "This browser does not let the page keep anything, perhaps because the window is private or storage is switched off. You can answer and see your report, but closing the page loses it.",
  newer:
    "The answers on this device were written by a newer version of Headroom. They are left as they are; reload the page to get that version.",
  corrupt:
    "The answers on this device could not be read. They were set aside, not deleted, and you start afresh here.",
} as const;

/** Says plainly when the draft cannot be kept or read; nothing where all is well. */
export function StorageNotice({ state }: { state: OpenedDraft["state"] | "loading" }) {
  if (state !== "blocked" && state !== "newer" && state !== "corrupt") return null;
  return (
    <p role="alert" className="mt-6 border-l-4 border-gap py-1 pl-4">
      {WORDS[state]}
    </p>
  );
}
