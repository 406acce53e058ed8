"use client";

import type { Draft } from "@/lib/draft/draft";

/** The draft as a result file, which "Open a file" reads back, here or elsewhere. */
export function SaveAsFile({ draft }: { draft: Draft }) {
  async function save() {
    const [{ resultOfDraft }, { saveFile }, { resultFile }, { fileName }] = await Promise.all([
      import("@/lib/draft/result-of-draft"),
      import("@/lib/browser/save-file"),
      import("@/lib/export/result-file"),
      import("@/lib/export/file-name"),
    ]);
    const result = { ...resultOfDraft(draft), name: draft.name };
    saveFile(fileName(result, "json"), resultFile(result));
  }
  return (
    <button type="button" className="btn-text text-small" onClick={() => void save()}>
      Save as a file<span className="sr-only"> the answers of {draft.name}</span>
    </button>
  );
}
