import type { ReactNode } from "react";
import { Ghost } from "@/components/ui/ghost";
import { leaveFocus } from "@/components/ui/leave-focus";
import { loadReportGuide } from "@/lib/browser/load-report-guide";
import type { ReportGuide } from "@/lib/model/report-guide";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { Whose } from "@/lib/report/verdict-sentence";
import type { Score } from "@/lib/scoring/score";
import { InTurn } from "./in-turn";
import { InterviewSection } from "./interview-section";
import { MarketSection } from "./market-section";
import { MethodSection } from "./method-section";
import { SeniorSection } from "./senior-section";
import { ToCome } from "./to-come";
import { type Loaded, useModelDocument } from "./use-model-document";

type Props = { model: RequirementModel; result: Result; score: Score; whose: Whose };

/** What the role guide has to say to this result. It comes last, and its text is loaded with it. */
export function GuideParts({ model, result, score, whose }: Props) {
  const loaded = useModelDocument(loadReportGuide, model, true);
  const known = { model, result, score, whose };
  return (
    <div className="space-y-14">
      <InTurn rest={<ToCome />}>
        <Part id="interview" title="Interview preparation" loaded={loaded}>
          {(guide) => <InterviewSection {...known} guide={guide} />}
        </Part>
        <Part id="senior" title="Towards senior" loaded={loaded}>
          {(guide) => <SeniorSection {...known} guide={guide} />}
        </Part>
        <Part id="market" title="Market and pay, with care" loaded={loaded}>
          {(guide) => <MarketSection {...known} guide={guide} />}
        </Part>
        <MethodSection {...known} unscored={loaded.document?.unscored ?? []} />
      </InTurn>
    </div>
  );
}

type PartProps = {
  id: string;
  title: string;
  loaded: Loaded<ReportGuide>;
  children: (guide: ReportGuide) => ReactNode;
};

/** Keeps the place of a part, and says so where its text could not be had. */
function Part({ id, title, loaded: { document, state, retry }, children }: PartProps) {
  const loading = <Ghost label={`Loading: ${title}`} />;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {document !== undefined ? (
        <InTurn rest={loading}>{children(document)}</InTurn>
      ) : state === "failed" || state === "loaded" ? (
        <p className="mt-2" role="alert">
          This part could not be loaded. The rest of the report is complete.{" "}
          <button ref={leaveFocus} type="button" className="btn-text no-print" onClick={retry}>
            Try again
          </button>
        </p>
      ) : (
        loading
      )}
    </section>
  );
}
