import type { Metadata } from "next";
import { SharedReport } from "@/components/report/shared-report";

export const metadata: Metadata = { title: "A shared result" };

export default function SharedResultPage() {
  return <SharedReport />;
}
