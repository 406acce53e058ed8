import { useEffect, useState } from "react";
import { loadProofs } from "@/lib/browser/load-proofs";
import type { ProofsDocument } from "@/lib/model/proofs";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { LoadedProofs } from "./plan-parts";

/** Loads what shows levels 3 and 4 once a plan asks for it. */
export function useProofs({ id, version }: RequirementModel, wanted: boolean): LoadedProofs {
  const [document, setDocument] = useState<ProofsDocument>();
  const [state, setState] = useState<LoadedProofs["state"]>("none");
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    setState("loading");
    loadProofs(id, version).then(
      (loaded) => {
        if (gone) return;
        setDocument(loaded);
        setState("loaded");
      },
      () => {
        if (!gone) setState("failed");
      },
    );
    return () => {
      gone = true;
    };
  }, [id, version, wanted, attempt]);
  return { document, state, retry: () => setAttempt(attempt + 1) };
}
