"use client";

import dynamic from "next/dynamic";
import { useEffect } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { Score } from "@/lib/scoring/score";
import { FurtherSection } from "./further-section";
import { IndustriesSection } from "./industries-section";
import { WhatIfSection } from "./what-if-section";
import { WhyThisNumber } from "./why-this-number";

const CompareSection = dynamic(() => import("./compare-section"), { ssr: false });

type Props = { model: RequirementModel; result: Result; score: Score; own: boolean };

/** The parts that explain the number and let one try it out. */
export default function NumberParts({ model, result, score, own }: Props) {
  // The browser looked for the part that an address names before these were here.
  useEffect(() => {
    const named = window.location.hash.slice(1);
    if (["why", "what-if", "industries", "compare"].includes(named)) {
      document.getElementById(named)?.scrollIntoView();
    }
  }, []);
  return (
    <>
      <WhyThisNumber model={model} result={result} score={score} />
      {own && <WhatIfSection model={model} result={result} score={score} />}
      <IndustriesSection model={model} result={result} />
      {own && <CompareSection model={model} result={result} score={score} />}
      <FurtherSection />
    </>
  );
}
