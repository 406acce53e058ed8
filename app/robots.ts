import type { MetadataRoute } from "next";

/**
 * Everything may be read; pages that can show somebody's answers carry "noindex" themselves, which
 * a crawler only sees where it may look. (A rule against "/r" would also shut out "/role".)
 */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" } };
}
