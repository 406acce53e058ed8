"use client";

import { useRouter } from "next/navigation";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import { shownName } from "@/lib/report/shown-name";
import { count, industryOf, longDate } from "@/lib/report/words";

type Props = { result: Result; model: RequirementModel };

/** A result that was opened: what it is, and keeping it as a draft of its own. */
export function FoundResult({ result, model }: Props) {
  const router = useRouter();
  async function keep() {
    const [{ beginDraft }, { changeOfResult }] = await Promise.all([
      import("@/lib/browser/draft-shelf"),
      import("@/lib/draft/change-of-result"),
    ]);
    await beginDraft(result.model, result.name ?? "Opened answers", changeOfResult(result));
    router.push(paths.check);
  }
  const answers = Object.keys(result.answers).length;
  return (
    <div className="mt-5 border-l-4 border-have py-1 pl-4">
      <h3>{shownName(result.name) ?? "A result"}</h3>
      <p>
        {count(answers, "answer")}, {industryOf(model, result.variant).toLowerCase()}
        {result.createdAt && `, of ${longDate(result.createdAt)}`}, under version {model.version} of
        the requirements.
      </p>
      <p className="text-small text-soft">
        It becomes a draft of its own; the drafts that are here stay as they are.
      </p>
      <button type="button" className="btn mt-3" onClick={() => void keep()}>
        Keep it as a draft
      </button>
    </div>
  );
}
