import type { Metadata } from "next";
import { OpenedLink } from "@/components/report/opened-link";

export const metadata: Metadata = { title: "A shared result" };

export default function SharedResultPage() {
  return <OpenedLink />;
}
