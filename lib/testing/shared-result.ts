import type { SealedResult } from "@/lib/model/sealed-result";

/** What a candidate seals for a coach: one answer, a name and a note. */
export const shared: SealedResult = {
  schema: "headroom-shared/1",
  result: {
    schema: "headroom-result/1",
    model: { id: "mle-2", version: 1 },
    variant: null,
    answers: { "pl.python": { level: 3 } },
    name: "Ada",
  },
  note: "Please look at Python.",
};
