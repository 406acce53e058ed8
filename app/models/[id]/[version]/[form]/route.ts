import { caseDocument } from "@/lib/guide/case-document";
import { publishedModel } from "@/lib/guide/published-model";
import { getGuide } from "@/lib/guides";
import { getModel, listModels } from "@/lib/models";

export const dynamic = "force-static";
export const dynamicParams = false;

/** `full`: with the role guide. `case`: in the shape of 1EdTech CASE. */
const FORMS = ["full", "case"] as const;

export function generateStaticParams() {
  return listModels().flatMap(({ id, version }) =>
    FORMS.map((form) => ({ id, version: String(version), form })),
  );
}

type Context = { params: Promise<{ id: string; version: string; form: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { id, version, form } = await params;
  const model = getModel(id, Number(version));
  if (model === undefined) return new Response(null, { status: 404 });
  return Response.json(
    form === "case"
      ? caseDocument(model)
      : publishedModel(model, getGuide(model.id, model.version)),
  );
}
