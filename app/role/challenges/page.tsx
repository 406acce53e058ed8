import type { Metadata } from "next";
import { ChallengesPage } from "@/components/role/challenges-page";
import { RoleFrame } from "@/components/role/role-frame";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = {
  title: "27 challenges as interview prompts",
  description:
    "Prompts for interview preparation and coaching, each with what a strong answer contains and what makes an interviewer doubt.",
};

export default function Page() {
  return (
    <RoleFrame current="challenges">
      <ChallengesPage model={currentModel} guide={currentGuide} />
    </RoleFrame>
  );
}
