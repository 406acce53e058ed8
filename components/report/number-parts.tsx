"use client";

import dynamic from "next/dynamic";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { Whose } from "@/lib/report/verdict-sentence";
import type { Score } from "@/lib/scoring/score";
import { GuideParts } from "./guide-parts";
import { InTurn } from "./in-turn";
import { IndustriesSection } from "./industries-section";
import { ToCome } from "./to-come";
import { WhatIfSection } from "./what-if-section";
import { WhyThisNumber } from "./why-this-number";

const CompareSection = dynamic(() => import("./compare-section"), { ssr: false });

type Props = { model: RequirementModel; result: Result; score: Score; whose: Whose };

/** The parts that explain the number and let one try it out, and those that look beyond it. */
export default function NumberParts({ model, result, score, whose }: Props) {
  const { own } = whose;
  return (
    <InTurn rest={<ToCome />}>
      <WhyThisNumber model={model} result={result} score={score} />
      {own && <WhatIfSection model={model} result={result} score={score} />}
      <IndustriesSection model={model} result={result} score={score} />
      {own && <CompareSection model={model} result={result} score={score} />}
      <GuideParts model={model} result={result} score={score} whose={whose} />
    </InTurn>
  );
}
