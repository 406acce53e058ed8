import Link from "next/link";
import type { StorageReason } from "@/lib/browser/storage-fault";
import type { Draft } from "@/lib/draft/draft";
import { paths } from "@/lib/paths";
import { TakeAlong } from "./take-along";
import type { Opened } from "./use-saved-form";

const WORDS = {
  blocked:
    "This browser does not let the page keep anything, perhaps because storage is switched off. You can answer and see your report while this tab stays open. Before you close it, take your answers along as a link.",
  full: "The storage that this browser has for the page is full, so your newest answers are only in this tab. Free some space and answer on, or take your answers along as a link before you close it.",
  newer:
    "The answers on this device were written by a newer version of Headroom. They are left as they are; reload the page to get that version.",
  corrupt:
    "The answers on this device could not be read. They were set aside, not deleted, and you start afresh here.",
  copy: "One of the two copies of your answers was damaged; the other one is in use. Your very last change may be missing. The damaged copy was set aside.",
  revision:
    "Your answers were damaged and are back in an earlier state; look through what you answered last. The damaged copies were set aside.",
  erased:
    "These answers were erased in another tab. What you choose here is not kept any more; reload the page to begin again.",
} as const;

type Props = {
  state: Opened;
  mended?: "copy" | "revision" | undefined;
  /** Why the last change could not be stored. */
  trouble?: StorageReason | undefined;
  /** What was answered so far, for taking it along where nothing is kept. */
  draft?: Draft | undefined;
};

/** Says plainly when the draft cannot be kept or read, with the way out; nothing where all is well. */
export function StorageNotice({ state, mended, trouble, draft }: Props) {
  const words = wordsOf(state, mended, trouble);
  if (words === undefined) return null;
  return (
    <div
      role="alert"
      className="mt-6 grid justify-items-start gap-2 border-l-4 border-gap py-1 pl-4"
    >
      <p>{WORDS[words]}</p>
      {(words === "blocked" || words === "full") && draft && <TakeAlong draft={draft} />}
      {(words === "corrupt" || words === "copy" || words === "revision") && (
        <Link href={paths.drafts}>See what was set aside</Link>
      )}
    </div>
  );
}

function wordsOf(
  state: Opened,
  mended: Props["mended"],
  trouble: Props["trouble"],
): keyof typeof WORDS | undefined {
  if (trouble === "full" || trouble === "blocked") return trouble;
  if (trouble === "erased" || state === "erased") return "erased";
  if (state === "unkept") return "blocked";
  if (state === "newer" || state === "corrupt") return state;
  return mended;
}
