import type { Metadata } from "next";
import { RoleFrame } from "@/components/role/role-frame";
import { RoleOverview } from "@/components/role/role-overview";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = {
  title: `${currentModel.role}: what the role asks`,
  description: `What a ${currentModel.role} does, and the requirement model: every competency with its level, weight, reason and source.`,
};

export default function Page() {
  return (
    <RoleFrame current="overview">
      <RoleOverview model={currentModel} guide={currentGuide} />
    </RoleFrame>
  );
}
