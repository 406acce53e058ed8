import type { Metadata } from "next";
import { CareerPage } from "@/components/role/career-page";
import { RoleFrame } from "@/components/role/role-frame";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = {
  title: `Career: before, at and after ${currentModel.role}`,
  description: `How people come to ${currentModel.role}, what sets the level apart, where it leads, and what to prepare before talking about pay.`,
};

export default function Page() {
  return (
    <RoleFrame current="career">
      <CareerPage model={currentModel} guide={currentGuide} />
    </RoleFrame>
  );
}
