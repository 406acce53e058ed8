import { useEffect, useRef, useState } from "react";
import { inPieces } from "@/lib/browser/in-pieces";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { ShownWay } from "@/lib/report/shortest-way";
import type { Score } from "@/lib/scoring/score";
import { Fold } from "./fold";
import { useNear } from "./use-near";

type Props = { model: RequirementModel; result: Result; score: Score };

/**
 * The fewest hours to the next verdict. Worked out when it comes near the screen, and in pieces,
 * because a way to "ready" may take a tenth of a second.
 */
export function ShortestWay({ model, result, score }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  const [ways, setWays] = useState<readonly ShownWay[] | undefined>();
  const reachable = score.verdict === "building" || score.verdict === "on-track";
  useEffect(() => {
    if (!near || !reachable) return;
    let gone = false;
    void (async () => {
      const { shortestWay } = await import("@/lib/report/shortest-way");
      const found: ShownWay[] = [];
      for (const agreed of [false, true]) {
        const search = shortestWay(model, result, score.verdict, agreed);
        const way = await inPieces(search, () => !gone);
        if (gone) return;
        if (way !== undefined) found.push(way);
      }
      setWays(found);
    })();
    return () => {
      gone = true;
    };
  }, [near, reachable, model, result, score.verdict]);

  if (!reachable) return null;
  return (
    <div ref={place} className="mt-8">
      <h3 id="shortest-way">The shortest way to the next verdict</h3>
      <div className="min-h-32">
        {ways === undefined ? (
          <p className="no-print mt-2 text-soft">Looking for the fewest hours …</p>
        ) : (
          ways.map(({ sentence, steps }) => (
            <div key={sentence} className="mt-2">
              <p>{sentence}</p>
              {steps.length > 0 && (
                <Fold className="mt-1" summaryClass="fold-line text-small" summary="Its steps">
                  <ol className="numbers text-small">
                    {steps.map(({ key, text }) => (
                      <li key={key}>{text}</li>
                    ))}
                  </ol>
                </Fold>
              )}
            </div>
          ))
        )}
      </div>
    </div>
  );
}
