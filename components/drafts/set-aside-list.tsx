"use client";

import { Confirm } from "@/components/ui/confirm";
import { leaveFocus } from "@/components/ui/leave-focus";
import { momentOf } from "@/components/ui/moment-of";
import type { Shelf } from "@/lib/browser/draft-shelf";

type Props = { aside: Shelf["aside"]; onChange: () => Promise<void> };

/** What could not be read, as it was found: to save, or to erase knowingly. */
export function SetAsideList({ aside, onChange }: Props) {
  async function save(entry: Shelf["aside"][number]) {
    const { saveFile } = await import("@/lib/browser/save-file");
    saveFile(
      `headroom-unreadable-${entry.foundAt.slice(0, 10)}.json`,
      JSON.stringify(entry.raw, null, 2) ?? "",
    );
  }
  return (
    <ul className="mt-3">
      {aside.map((entry) => (
        <li
          key={entry.key}
          className="flex max-w-none flex-wrap items-baseline gap-x-5 border-t border-line py-2"
        >
          <span>Found {momentOf(entry.foundAt)}</span>
          <button type="button" className="btn-text text-small" onClick={() => void save(entry)}>
            Save what is there
          </button>
          <Confirm
            ask="Erase"
            of={`what was found ${momentOf(entry.foundAt)}`}
            question="This erases what could not be read. It cannot be undone."
            yes="Erase it"
            no="Keep it"
            yesRef={leaveFocus}
            onYes={async () => {
              await (await import("@/lib/browser/draft-shelf")).eraseAside(entry.key);
              await onChange();
            }}
          />
        </li>
      ))}
    </ul>
  );
}
