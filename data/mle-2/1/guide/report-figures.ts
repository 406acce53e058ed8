import type { RoleGuide } from "@/lib/model/role-guide";

/**
 * Which figures of `market.ts` stand in a report: few, and those that a reader of that result may be
 * told elsewhere. Judgement: pay of this level as base pay and as an average, the latest growth of
 * postings and the forecast, because these four are quoted most; then what the source says of the
 * industry chosen, or of remote work where none is.
 */
export const reportFigures: RoleGuide["report_figures"] = {
  everybody: ["sal-mid-155", "sal-mid-99", "jobs-last-year-96", "bls-97"],
  general: ["remote-180"],
  healthcare: ["employers-health-105"],
  tech_media: ["sal-sector-it-164", "employers-tech-103"],
  ecom_finance: ["employers-finance-104", "applications-commerce-175"],
};
