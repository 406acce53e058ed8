"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { BusyButton } from "@/components/ui/busy-button";
import type { ModelVersion } from "@/lib/model/model-versions";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { longDate } from "@/lib/report/words";
import type { Score } from "@/lib/scoring/score";

const Rescored = dynamic(() => import("./rescored"), { ssr: false });

type Props = { model: RequirementModel; result: Result; score: Score; own: boolean };
type Later = { state: "none" | "loading" | "failed" } | { state: "there"; model: RequirementModel };

/** Offers a result of an earlier version under today's requirements; absent where it is of today. */
export function RescorePlace({ model, result, score, own }: Props) {
  const newer = useNewerVersion(model);
  const [later, setLater] = useState<Later>({ state: "none" });
  if (newer === undefined) return null;

  async function show({ version }: ModelVersion) {
    setLater({ state: "loading" });
    try {
      const { loadNewerModel } = await import("@/lib/browser/load-newer-model");
      setLater({ state: "there", model: await loadNewerModel(model.id, version) });
    } catch {
      setLater({ state: "failed" });
    }
  }

  return (
    <section aria-labelledby="rescore" className="border-l-4 border-line-strong pl-4">
      <h2 id="rescore">The requirements have changed since</h2>
      <p className="mt-2">
        This report shows the result as it was made, under version {model.version} of the
        requirements, of {longDate(model.released)}. Version {newer.version} is of{" "}
        {longDate(newer.released)}.
      </p>
      {later.state === "there" ? (
        <Rescored before={{ model, result, score }} later={later.model} own={own} />
      ) : (
        <BusyButton
          type="button"
          className="btn btn-quiet no-print mt-3"
          busy={later.state === "loading"}
          onClick={() => void show(newer)}
        >
          See it against today’s requirements
        </BusyButton>
      )}
      <p role="alert" className="mt-2 text-small empty:hidden">
        {later.state === "failed" &&
          "Today’s requirements could not be loaded. Check the connection and try again."}
      </p>
    </section>
  );
}

/** Without a network nothing is offered, and the report is complete all the same. */
function useNewerVersion({ id, version }: RequirementModel): ModelVersion | undefined {
  const [newer, setNewer] = useState<ModelVersion>();
  useEffect(() => {
    let gone = false;
    setNewer(undefined);
    import("@/lib/browser/load-newer-model")
      .then(({ findNewerVersion }) => findNewerVersion(id, version))
      .then(
        (found) => {
          if (!gone) setNewer(found);
        },
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [id, version]);
  return newer;
}
