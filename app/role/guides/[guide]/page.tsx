import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoleFrame } from "@/components/role/role-frame";
import { SoftSkillGuidePage } from "@/components/role/soft-skill-guide-page";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const dynamicParams = false;

export function generateStaticParams() {
  return currentGuide.soft_skill_guides.map(({ id }) => ({ guide: id }));
}

type Props = { params: Promise<{ guide: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { guide: id } = await params;
  const guide = currentGuide.soft_skill_guides.find((candidate) => candidate.id === id);
  return guide ? { title: `${guide.title}: a practice guide`, description: guide.promise } : {};
}

export default async function Page({ params }: Props) {
  const { guide: id } = await params;
  const guide = currentGuide.soft_skill_guides.find((candidate) => candidate.id === id);
  if (guide === undefined) notFound();
  return (
    <RoleFrame current={null}>
      <SoftSkillGuidePage model={currentModel} guide={guide} />
    </RoleFrame>
  );
}
