/** Every address of the app that answers with a page, from the build's own files. */
import { pagesOf } from "../../scripts/content-policy.mjs";

/** No such page: what is sent then is a page too. */
export const NO_PAGE = "/nowhere/at-all";

export function everyPage(dist = ".next"): string[] {
  const paths = pagesOf(dist)
    .filter((page) => page.startsWith("app/") && !page.startsWith("app/_"))
    .map((page) => page.slice("app".length, -".html".length))
    .map((path) => (path === "/index" ? "/" : path));
  return [...paths, NO_PAGE];
}
