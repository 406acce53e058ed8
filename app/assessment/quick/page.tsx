import type { Metadata } from "next";
import { preload } from "react-dom";
import { QuickForm } from "@/components/questionnaire/quick-form";
import { questionIndex } from "@/lib/draft/question-index";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";
import { paths } from "@/lib/paths";
import { firstRounds } from "@/lib/quick/first-rounds";

export const metadata: Metadata = { title: "Quick form" };

export default function QuickPage() {
  const { id, version, competencies, quick } = currentModel;
  const mustHaves = competencies.flatMap(({ id, gate_floor }) => (gate_floor === null ? [] : [id]));
  // Its questions come with it: which ones are asked is not known before the draft is read.
  preload(paths.model(id, version), { as: "fetch", crossOrigin: "anonymous" });
  return (
    <QuickForm
      model={{ id, version }}
      questions={questionIndex(currentModel)}
      between={Object.fromEntries(
        currentGuide.competencies.map((entry) => [entry.competency, entry.between]),
      )}
      first={firstRounds(currentModel)}
      most={quick.max_questions}
      mustHaves={mustHaves}
    />
  );
}
