import type { Metadata } from "next";
import { RoleFrame } from "@/components/role/role-frame";
import { SearchPage } from "@/components/role/search-page";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = {
  title: "Search the role guide",
  description: "Search every competency, level, practice, challenge, resource and figure.",
};

export default function Page() {
  return (
    <RoleFrame current="search">
      <SearchPage model={currentModel} />
    </RoleFrame>
  );
}
