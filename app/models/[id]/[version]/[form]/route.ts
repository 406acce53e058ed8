import { caseDocument } from "@/lib/guide/case-document";
import { publishedModel } from "@/lib/guide/published-model";
import { getGuide, getResumeWords } from "@/lib/guides";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { getModel, listModels } from "@/lib/models";

export const dynamic = "force-static";
export const dynamicParams = false;

/** `full`: with the role guide. `case`: in the shape of 1EdTech CASE. `resume-words`: how a CV is read. */
const FORMS = ["full", "case", "resume-words"] as const;

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
  return Response.json(documentOf(model, form));
}

function documentOf(model: RequirementModel, form: string): unknown {
  if (form === "case") return caseDocument(model);
  if (form === "resume-words") return getResumeWords(model.id, model.version);
  return publishedModel(model, getGuide(model.id, model.version));
}
