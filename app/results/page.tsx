import type { Metadata } from "next";
import { OwnReport } from "@/components/report/own-report";

export const metadata: Metadata = { title: "Your report" };

export default function ResultsPage() {
  return <OwnReport />;
}
