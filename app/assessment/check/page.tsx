import type { Metadata } from "next";
import { CheckList } from "@/components/questionnaire/check-list";
import { questionIndex } from "@/lib/draft/question-index";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = { title: "Check your answers" };

export default function CheckPage() {
  const { id, version } = currentModel;
  return (
    <>
      <h1>Check your answers</h1>
      <CheckList model={{ id, version }} questions={questionIndex(currentModel)} />
    </>
  );
}
