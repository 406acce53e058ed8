import { useEffect, useState } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { Done } from "@/lib/plan/standing";
import { waySentence } from "@/lib/report/plan-words";
import type { Score } from "@/lib/scoring/score";

type Props = {
  model: RequirementModel;
  result: Result;
  score: Score;
  done: Done | undefined;
  skipped: Readonly<Record<string, string>> | undefined;
};

/** After the last change, before the search begins: what is typed or clicked goes first. */
const PAUSE_MS = 150;

/** The fewest hours to the next verdict, alone and with a coach who agrees; worked out when nothing else waits. */
export function PlanWay({ model, result, score, done, skipped }: Props) {
  const [sentences, setSentences] = useState<string[]>();
  const [failed, setFailed] = useState(false);
  const { verdict } = score;
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(async () => {
      try {
        const { cheapestWay, nextVerdict } = await import("@/lib/plan/cheapest-way");
        const target = nextVerdict(verdict);
        const found: string[] = [];
        for (const agreed of target === undefined ? [] : [false, true]) {
          if (gone || target === undefined) return;
          const { progress: _, ...answers } = result;
          const now: Result = done === undefined ? answers : { ...answers, progress: { ...done } };
          const way = cheapestWay(model, now, target, { agreed, ...(skipped && { skipped }) });
          found.push(waySentence(model, way, agreed));
          await new Promise((next) => setTimeout(next, 0));
        }
        if (gone) return;
        setSentences(found);
        setFailed(false);
      } catch {
        if (!gone) setFailed(true);
      }
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [model, result, verdict, done, skipped]);

  if (verdict === "ready" || verdict === "cannot-say") return null;
  return (
    <section aria-labelledby="plan-way" className="mt-10">
      <h3 id="plan-way">The shortest way to {verdict === "building" ? "on track" : "ready"}</h3>
      <div className="mt-1 grid min-h-28 content-start gap-2">
        {failed && (
          <p>It could not be worked out here. Check the connection and reload the page.</p>
        )}
        {sentences === undefined && !failed && <p className="text-soft">Being worked out.</p>}
        {sentences?.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}
