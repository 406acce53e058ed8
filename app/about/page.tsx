import type { Metadata } from "next";
import { AboutPage } from "@/components/about/about-page";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const metadata: Metadata = {
  title: "About: the score, privacy, accessibility, credits",
  description:
    "How Headroom computes readiness, its likely range, must-haves and the verdict, with formulae and research; what happens to your data; how accessible it is.",
};

export default function Page() {
  return <AboutPage model={currentModel} guide={currentGuide} />;
}
