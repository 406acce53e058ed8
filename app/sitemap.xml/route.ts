import { publicPages, sitemap, siteOrigin } from "@/lib/guide/public-pages";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const dynamic = "force-dynamic";

export function GET(request: Request) {
  const origin = siteOrigin(request.headers.get("host"));
  const pages = publicPages(currentModel, currentGuide);
  return new Response(sitemap(origin, pages, currentModel.released), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
}
