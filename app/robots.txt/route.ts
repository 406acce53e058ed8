import { siteOrigin } from "@/lib/guide/public-pages";

export const dynamic = "force-dynamic";

/**
 * Everything may be read; pages that can show somebody's answers carry "noindex" themselves, which
 * a crawler only sees where it may look. (A rule against "/r" would also shut out "/role".)
 */
export function GET(request: Request) {
  const origin = siteOrigin(request.headers.get("host"));
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
