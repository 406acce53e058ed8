"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { Ghost } from "@/components/ui/ghost";
import { useKeptFragment } from "@/components/ui/use-kept-fragment";
import { fragmentOf } from "@/lib/share/fragment-of";
import { linkFamily } from "@/lib/share/link-family";
import { SharedReport } from "./shared-report";

/** Loaded when a link asks for it: most links are snapshots. */
const ReviewLink = dynamic(() => import("@/components/review/review-link"), {
  ssr: false,
  loading: () => <Ghost label="Opening the link" />,
});

/** Whatever a link carries after its # sign; until that is known, the place for a snapshot's verdict. */
export function OpenedLink() {
  useKeptFragment();
  const [fragment, setFragment] = useState("");
  useEffect(() => {
    const read = () => setFragment(fragmentOf(window.location.hash));
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
  return linkFamily(fragment) === "review" ? (
    <ReviewLink key={fragment} fragment={fragment} />
  ) : (
    <SharedReport />
  );
}
