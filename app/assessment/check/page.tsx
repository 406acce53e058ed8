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
      <p className="mt-3 text-soft">
        Everything you answered, as the report will take it. Each question can be opened from here
        and leads back. Nothing is sent: the report is worked out on this device.
      </p>
      <CheckList model={{ id, version }} questions={questionIndex(currentModel)} />
    </>
  );
}
