import { caseDocument } from "@/lib/guide/case-document";
import { coachGuide } from "@/lib/guide/coach-guide";
import { proofsDocument } from "@/lib/guide/proofs-document";
import { publishedModel } from "@/lib/guide/published-model";
import { reportGuide } from "@/lib/guide/report-guide";
import { getGuide, getResumeWords } from "@/lib/guides";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { getModel, listModels } from "@/lib/models";

export const dynamic = "force-static";
export const dynamicParams = false;

/** What each form holds, made from a model and its guide. */
const FORMS = {
  /** With the role guide. */
  full: publishedModel,
  /** In the shape of 1EdTech CASE. */
  case: caseDocument,
  /** Only what to produce for level 3 or 4, for a learning plan. */
  proofs: (_model, guide) => proofsDocument(guide),
  /** Only what helps a coach to judge a level, for a review. */
  coach: (_model, guide) => coachGuide(guide),
  /** Only what a report shows of the guide. */
  "report-guide": (_model, guide) => reportGuide(guide),
  /** How a CV is read. */
  "resume-words": ({ id, version }) => getResumeWords(id, version),
} satisfies Record<string, (model: RequirementModel, guide: RoleGuide) => unknown>;

export function generateStaticParams() {
  return listModels().flatMap(({ id, version }) =>
    Object.keys(FORMS).map((form) => ({ id, version: String(version), form })),
  );
}

type Context = { params: Promise<{ id: string; version: string; form: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { id, version, form } = await params;
  const model = getModel(id, Number(version));
  const makeForm = new Map(Object.entries(FORMS)).get(form);
  if (model === undefined || makeForm === undefined) return new Response(null, { status: 404 });
  return Response.json(makeForm(model, getGuide(model.id, model.version)));
}
