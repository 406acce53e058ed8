import type { Metadata } from "next";
import { RoleFrame } from "@/components/role/role-frame";
import { SourcePage } from "@/components/role/source-page";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = {
  title: "Where every line of the source went",
  description:
    "Each line of the role description in our words, with the place in this guide that carries it.",
};

export default function Page() {
  return (
    <RoleFrame current="source">
      <SourcePage model={currentModel} guide={currentGuide} />
    </RoleFrame>
  );
}
