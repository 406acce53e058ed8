import { caseDocument } from "@/lib/guide/case-document";
import { getModel, listModels } from "@/lib/models";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return listModels().map(({ id, version }) => ({ id, version: String(version) }));
}

type Context = { params: Promise<{ id: string; version: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { id, version } = await params;
  const model = getModel(id, Number(version));
  return model ? Response.json(caseDocument(model)) : new Response(null, { status: 404 });
}
