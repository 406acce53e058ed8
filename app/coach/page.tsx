import type { Metadata } from "next";
import { CoachPage } from "@/components/coach/coach-page";

export const metadata: Metadata = {
  title: "For coaches",
  description:
    "Review how somebody sees themselves against Machine Learning Engineer II: rate first, compare after, agree. No account.",
};

export default function Page() {
  return <CoachPage />;
}
