/** The pages that anybody may find through a search engine, in the order of the way through. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";

export function publicPages(model: RequirementModel, guide: RoleGuide): string[] {
  return [
    paths.home,
    paths.about,
    paths.role,
    paths.career,
    paths.market,
    paths.practices,
    paths.challenges,
    paths.source,
    paths.search,
    ...model.competencies.map(({ id }) => paths.competency(id)),
    ...guide.soft_skill_guides.map(({ id }) => paths.softSkillGuide(id)),
    ...guide.capstones.map(({ id }) => paths.capstone(id)),
  ];
}

/**
 * The address that a crawler came to, from the Host header: sitemaps must be absolute, and a
 * self-hosted site is not told its own name. Anything but a plain host name counts as localhost.
 */
export function siteOrigin(host: string | null): string {
  if (host === null || !/^([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?$/i.test(host))
    return "http://localhost";
  const local = /^(localhost|127\.|\[::1\])/i.test(host);
  return `${local ? "http" : "https"}://${host.toLowerCase()}`;
}

/** One `<loc>` a page. */
export function sitemap(origin: string, pages: readonly string[], changed: string): string {
  const entries = pages.map(
    (page) => `  <url><loc>${origin}${page}</loc><lastmod>${changed}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}
