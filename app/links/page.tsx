import type { Metadata } from "next";
import { LinksPanel } from "@/components/links/links-panel";

export const metadata: Metadata = { title: "My links" };

export default function LinksPage() {
  return (
    <>
      <h1>My links</h1>
      <p className="mt-3 text-soft">
        The review links that you made on this device, one for each coach. The list lies in this
        browser only.
      </p>
      <LinksPanel />
    </>
  );
}
