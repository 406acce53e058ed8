import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CapstonePage } from "@/components/role/capstone-page";
import { RoleFrame } from "@/components/role/role-frame";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const dynamicParams = false;

export function generateStaticParams() {
  return currentGuide.capstones.map(({ id }) => ({ project: id }));
}

type Props = { params: Promise<{ project: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { project: id } = await params;
  const capstone = currentGuide.capstones.find((candidate) => candidate.id === id);
  return capstone ? { title: `${capstone.title}: a project`, description: capstone.brief } : {};
}

export default async function Page({ params }: Props) {
  const { project: id } = await params;
  const capstone = currentGuide.capstones.find((candidate) => candidate.id === id);
  if (capstone === undefined) notFound();
  return (
    <RoleFrame current={null}>
      <CapstonePage model={currentModel} capstone={capstone} />
    </RoleFrame>
  );
}
