import type { NextConfig } from "next";

/** Sent with every answer; the reasons are in docs/decisions/006-headers.md. */
const headers = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  },
];

/** Pages that can show somebody's result are never indexed. */
const unlisted = [{ key: "X-Robots-Tag", value: "noindex" }];

/**
 * The framework's server compresses a document of a route handler only where its type is set here too:
 * it adds up the handler's own into a list, which its compression does not recognise (Next 16.4.5).
 */
const json = [{ key: "Content-Type", value: "application/json" }];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  devIndicators: false,
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/r", headers: unlisted },
    { source: "/results", headers: unlisted },
    { source: "/assessment/:path*", headers: unlisted },
    { source: "/offline", headers: unlisted },
    { source: "/models/:path*", headers: json },
    { source: "/role/search-index", headers: json },
  ],
};

export default config;
