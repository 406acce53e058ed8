import dynamic from "next/dynamic";
import { type ReactNode, useMemo } from "react";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { Whose } from "@/lib/report/verdict-sentence";
import { gapKinds, type Score, scoreResult } from "@/lib/scoring/score";
import { Contents } from "./contents";
import { EarlierChoice } from "./earlier-choice";
import { GapsSection } from "./gaps-section";
import { GroupsSection } from "./groups-section";
import { InTurn } from "./in-turn";
import { MustHaves } from "./must-haves";
import { NextThreeSection } from "./next-three-section";
import { OpenQuestions } from "./open-questions";
import { PlanPlace } from "./plan-place";
import { PracticesSection } from "./practices-section";
import { ProfileSection } from "./profile-section";
import { RescorePlace } from "./rescore-place";
import { StrengthsSection } from "./strengths-section";
import { Summary } from "./summary";
import { ToCome } from "./to-come";

/** What explains and tries out the number comes after the verdict is on screen. */
const NumberParts = dynamic(() => import("./number-parts"), { ssr: false, loading: ToCome });

const FIRST = 5;

type Props = {
  model: RequirementModel;
  result: Result;
  /** The result's score, where it was worked out already. */
  known?: Score | undefined;
  whose: Whose;
  /** The draft behind it, where the reader may change their learning plan. */
  kept?: KeptDraft | undefined;
  /** That levels agreed with a coach count in the number, where its candidate has not taken them over. */
  agreed?: string | undefined;
  /** A coach's review, where there is one. */
  coach?: ReactNode;
};

/** The report on a result, the reader's own or one that was sent: words before numbers, summary first. */
export function Report({ model, result, known, whose, kept, agreed, coach }: Props) {
  const score = useMemo(() => known ?? scoreResult(model, result), [known, model, result]);
  const kinds = useMemo(() => gapKinds(model, result, score), [model, result, score]);
  return (
    <article className="space-y-14">
      <EarlierChoice>
        <InTurn first={FIRST} rest={<ToCome />}>
          <Summary model={model} result={result} score={score} whose={whose} agreed={agreed} />
          <MustHaves model={model} score={score} />
          <RescorePlace model={model} result={result} score={score} own={whose.own} />
          <NextThreeSection
            model={model}
            result={result}
            score={score}
            kinds={kinds}
            whose={whose}
            kept={kept}
          />
          <Contents result={result} score={score} own={whose.own} coach={coach !== undefined} />
          {coach}
          <GroupsSection model={model} result={result} score={score} own={whose.own} />
          <GapsSection model={model} result={result} score={score} kinds={kinds} kept={kept} />
          <PlanPlace model={model} result={result} score={score} kinds={kinds} kept={kept} />
          <StrengthsSection model={model} result={result} score={score} kinds={kinds} />
          <PracticesSection model={model} result={result} score={score} own={whose.own} />
          <OpenQuestions model={model} result={result} score={score} own={whose.own} />
          <ProfileSection profile={result.profile} />
          <NumberParts model={model} result={result} score={score} whose={whose} />
        </InTurn>
      </EarlierChoice>
    </article>
  );
}
