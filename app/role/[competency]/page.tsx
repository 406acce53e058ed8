import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompetencyPage } from "@/components/role/competency-page";
import { RoleFrame } from "@/components/role/role-frame";
import { competencyView } from "@/lib/guide/competency-view";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const dynamicParams = false;

export function generateStaticParams() {
  return currentModel.competencies.map(({ id }) => ({ competency: id }));
}

type Props = { params: Promise<{ competency: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { competency: id } = await params;
  const competency = currentModel.competencies.find((candidate) => candidate.id === id);
  if (competency === undefined) return {};
  return {
    title: `${competency.name}: levels, evidence, resources`,
    description: `${competency.covers} What ${currentModel.role} asks, level by level, and how to get there.`,
  };
}

export default async function Page({ params }: Props) {
  const { competency: id } = await params;
  const view = competencyView(currentModel, currentGuide, id);
  if (view === undefined) notFound();
  return (
    <RoleFrame current={null}>
      <CompetencyPage model={currentModel} guide={currentGuide} view={view} />
    </RoleFrame>
  );
}
