import type { Metadata } from "next";
import { MarketPage } from "@/components/role/market-page";
import { RoleFrame } from "@/components/role/role-frame";
import { currentGuide } from "@/lib/guides";

export const metadata: Metadata = {
  title: "Market and pay, with every contradiction",
  description:
    "Demand, employers, trends and pay for machine learning engineers as one 2024 source gives them: every figure with its basis, and where the figures contradict each other.",
};

export default function Page() {
  return (
    <RoleFrame current="market">
      <MarketPage guide={currentGuide} />
    </RoleFrame>
  );
}
