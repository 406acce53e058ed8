import type { Metadata } from "next";
import { DraftsPanel } from "@/components/drafts/drafts-panel";
import { questionIndex } from "@/lib/draft/question-index";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = { title: "Your drafts" };

export default function DraftsPage() {
  const { id, version, variants, competencies } = currentModel;
  return (
    <>
      <h1>Your drafts</h1>
      <p className="mt-3 text-soft">
        Your answers as this device keeps them, with what they were before. Answers from elsewhere
        are opened here too, and everything that Headroom keeps here can be erased.
      </p>
      <DraftsPanel
        model={{ id, version }}
        questions={questionIndex(currentModel)}
        variants={variants}
        names={Object.fromEntries(competencies.map(({ id, name }) => [id, name]))}
      />
    </>
  );
}
