"use client";

import { type SyntheticEvent, useState } from "react";
import type { Draft } from "@/lib/draft/draft";
import { LIMITS } from "@/lib/model/vocabulary";

type Props = { draft: Draft; onChange: () => Promise<void> };

export function RenameDraft({ draft, onChange }: Props) {
  const [name, setName] = useState<string>();
  if (name === undefined) {
    return (
      <button type="button" className="btn-text text-small" onClick={() => setName(draft.name)}>
        Rename<span className="sr-only"> {draft.name}</span>
      </button>
    );
  }
  async function rename(event: SyntheticEvent) {
    event.preventDefault();
    const words = name?.trim() ?? "";
    if (words !== "" && words !== draft.name) {
      const { renameDraft } = await import("@/lib/browser/draft-shelf");
      await renameDraft(draft.id, words);
      await onChange();
    }
    setName(undefined);
  }
  return (
    <form
      className="my-2 flex w-full flex-wrap items-end gap-3"
      onSubmit={(event) => void rename(event)}
    >
      <label className="grid min-w-[min(12rem,100%)] flex-1 gap-1">
        <span className="text-small text-soft">Name of this draft</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the field has just been asked for
          autoFocus
          className="field"
          maxLength={LIMITS.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className="btn btn-quiet">
        Rename
      </button>
    </form>
  );
}
