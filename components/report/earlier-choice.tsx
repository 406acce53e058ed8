"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { ResultOfModel } from "@/lib/report/group-series";
import type { Relation } from "@/lib/scoring/retest";

type Choice = {
  other: ResultOfModel | undefined;
  relation: Relation;
  setOther: (other: ResultOfModel | undefined) => void;
  setRelation: (relation: Relation) => void;
};

const ChoiceContext = createContext<Choice>({
  other: undefined,
  relation: "same-person",
  setOther: () => {},
  setRelation: () => {},
});

/** Holds the result that this one is compared with: chosen in one part, drawn in another. */
export function EarlierChoice({ children }: { children: ReactNode }) {
  const [other, setOther] = useState<ResultOfModel | undefined>();
  const [relation, setRelation] = useState<Relation>("same-person");
  const choice = useMemo(() => ({ other, relation, setOther, setRelation }), [other, relation]);
  return <ChoiceContext value={choice}>{children}</ChoiceContext>;
}

export function useEarlierChoice(): Choice {
  return useContext(ChoiceContext);
}
