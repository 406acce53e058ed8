import "client-only";
import type { ReportGuide } from "@/lib/model/report-guide";
import { paths } from "@/lib/paths";
import { documentLoader } from "./load-document";

const load = documentLoader<ReportGuide>("what the report takes from the role guide", [
  "challenges",
  "figures",
  "facts",
  "senior",
]);

/**
 * Prompts, coach questions, figures and the next role, from this site's own static document.
 * Undefined where no such version exists; rejects where it could not be fetched.
 */
export function loadReportGuide(id: string, version: number): Promise<ReportGuide | undefined> {
  return load(paths.reportGuide(id, version));
}
