import { listModels, listVersions } from "@/lib/models";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [...new Set(listModels().map(({ id }) => id))].map((id) => ({ id }));
}

type Context = { params: Promise<{ id: string }> };

/** Which versions of a model there are. */
export async function GET(_request: Request, { params }: Context) {
  const versions = listVersions((await params).id);
  return versions ? Response.json(versions) : new Response(null, { status: 404 });
}
