import type { Metadata } from "next";
import { PracticesPage } from "@/components/role/practices-page";
import { RoleFrame } from "@/components/role/role-frame";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = {
  title: "26 practices of machine learning engineering",
  description:
    "What each practice is for, what yes, partly and no mean, and a first step for each; with difficulty and credit.",
};

export default function Page() {
  return (
    <RoleFrame current="practices">
      <PracticesPage model={currentModel} guide={currentGuide} />
    </RoleFrame>
  );
}
