import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { FocusHeading } from "@/components/ui/focus-heading";
import { KeepOffline } from "@/components/ui/keep-offline";
import { HatchPattern } from "@/components/ui/level-picture";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { paths } from "@/lib/paths";
import "./globals.css";

const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--serif",
  weight: "200 900",
  adjustFontFallback: "Times New Roman",
});
const sans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  variable: "--sans",
  weight: "200 900",
  adjustFontFallback: "Arial",
});

export const metadata: Metadata = {
  title: {
    default: "Headroom: how far to Machine Learning Engineer II",
    template: "%s · Headroom",
  },
  description:
    "See how far you are from Machine Learning Engineer II, why, and the shortest way there. No account; your answers stay in your browser.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#161512" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="no-print btn sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-3 focus:z-10 focus:px-4 focus:py-2"
        >
          Skip to the content
        </a>
        <HatchPattern />
        <SiteHeader />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-[48rem] flex-1 px-5 pb-20 pt-8"
        >
          {children}
        </main>
        <SiteFooter />
        <FocusHeading />
        <KeepOffline worker={paths.worker} />
      </body>
    </html>
  );
}
