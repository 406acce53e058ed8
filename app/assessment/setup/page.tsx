import type { Metadata } from "next";
import { SetupFields } from "@/components/questionnaire/setup-fields";
import { SetupForm } from "@/components/questionnaire/setup-form";
import { currentModel } from "@/lib/models";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "Set up" };

export default function SetupPage() {
  const { id, version, steps } = currentModel;
  return (
    <>
      <p className="text-small text-soft">Before the questions</p>
      <h1>What you are aiming for</h1>
      <SetupForm
        model={{ id, version }}
        next={{ full: paths.step(steps[0]?.id ?? ""), quick: paths.quick }}
      >
        <SetupFields model={currentModel} />
      </SetupForm>
    </>
  );
}
