import { describe, expect, test } from "vitest";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";
import { publicPages, sitemap, siteOrigin } from "./public-pages";

describe("the sitemap", () => {
  test("lists every page of the guide once, and none that can show a result", () => {
    const pages = publicPages(currentModel, currentGuide);
    expect(pages).toHaveLength(9 + 55 + 6 + 3);
    expect(new Set(pages).size).toBe(pages.length);
    for (const page of pages) expect(page).not.toMatch(/^\/(r|results|assessment)(\/|$)/);
  });

  test("is absolute under the host that was asked", () => {
    expect(sitemap("https://a.example", ["/role"], "2026-11-23")).toContain(
      "<loc>https://a.example/role</loc><lastmod>2026-11-23</lastmod>",
    );
  });

  test.each([
    ["headroom.example", "https://headroom.example"],
    ["Headroom.Example:8443", "https://headroom.example:8443"],
    ["127.0.0.1:3000", "http://127.0.0.1:3000"],
    ["localhost:3000", "http://localhost:3000"],
    ["[::1]:3000", "http://[::1]:3000"],
    ["a.example/evil", "http://localhost"],
    ['a.example"><script>', "http://localhost"],
    [null, "http://localhost"],
  ])("of %s has the origin %s", (host, origin) => {
    expect(siteOrigin(host)).toBe(origin);
  });
});
