import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";

/** Goes on under the later version with a draft of its own. */
export function KeepRescored({ result }: { result: Result }) {
  const router = useRouter();
  const [failed, setFailed] = useState(false);
  async function keep() {
    setFailed(false);
    try {
      const [{ beginDraft }, { changeOfResult }] = await Promise.all([
        import("@/lib/browser/draft-shelf"),
        import("@/lib/draft/change-of-result"),
      ]);
      const { model, name } = result;
      await beginDraft(
        model,
        name ?? `Answers under version ${model.version}`,
        changeOfResult(result),
      );
      router.push(paths.check);
    } catch {
      setFailed(true);
    }
  }
  return (
    <div className="no-print mt-4">
      <p className="text-small text-soft">
        You can go on from here: a new draft with the levels that are carried over. This one stays
        as it is.
      </p>
      <button type="button" className="btn btn-quiet mt-2" onClick={() => void keep()}>
        Keep it as a draft under version {result.model.version}
      </button>
      <p role="alert" className="mt-2 text-small empty:hidden">
        {failed && "It could not be kept. Your answers are as they were."}
      </p>
    </div>
  );
}
