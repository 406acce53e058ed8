import type { NextConfig } from "next";
import { DATA_POLICY } from "./lib/server/http/shared-headers";

type Header = { key: string; value: string };

/** What a page never asks a browser for; links are still copied and handed to the system's share sheet. */
const DENIED = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "sync-xhr",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Beside the policy that stands in every page (scripts/content-policy.mjs): what only a header may say, and the rest for answers that are no page. */
const PAGE_POLICY =
  "base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";
const WORKER_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Sent with every answer of the framework; the reasons are in docs/decisions/006-headers.md and 032-headers.md. */
const headers: Header[] = [
  { key: "Content-Security-Policy", value: PAGE_POLICY },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: DENIED.map((feature) => `${feature}=()`).join(", ") },
];

/** Pages that can show somebody's result are never indexed, and no one on the way keeps them. */
const personal: Header[] = [
  { key: "X-Robots-Tag", value: "noindex" },
  { key: "Cache-Control", value: "no-store" },
];
const unlisted: Header[] = [{ key: "X-Robots-Tag", value: "noindex" }];
const policy = (value: string): Header[] => [{ key: "Content-Security-Policy", value }];

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
  // `npm run check` reads these types and all others; nobody who starts the app waits for that a second time.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/r", headers: personal },
    { source: "/results", headers: personal },
    { source: "/links", headers: personal },
    { source: "/coach", headers: personal },
    { source: "/drafts", headers: personal },
    { source: "/assessment/:path*", headers: personal },
    { source: "/offline", headers: unlisted },
    { source: "/models/:path*", headers: [...json, ...policy(DATA_POLICY)] },
    { source: "/role/search-index", headers: [...json, ...policy(DATA_POLICY)] },
    { source: "/:file(robots.txt|sitemap.xml)", headers: policy(DATA_POLICY) },
    { source: "/sw.js", headers: policy(WORKER_POLICY) },
    { source: "/_next/static/beside/:path*", headers: policy(WORKER_POLICY) },
  ],
};

export default config;
