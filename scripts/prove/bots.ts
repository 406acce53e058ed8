/** Programs that open a link before its receiver does: pages. Documents are asked for in e2e/api-roles.spec.ts (`roles`). */
import { pathOf, sparseResult } from "@/e2e/fixtures/results";
import { everyPage } from "@/e2e/trials/pages";
import { askAsBots, markOf, PREVIEW_BOTS } from "@/e2e/trials/preview-bots";
import { type Row, timeSince } from "./row";
import { serveBuild } from "./serve-build";

const KEPT = ["var", ".next/server/app", ".next/server/pages", ".next/static"];

export async function prove(): Promise<Row[]> {
  const began = performance.now();
  const { site, stop } = await serveBuild();
  try {
    const before = markOf(...KEPT);
    const paths = [...everyPage(), pathOf(sparseResult)];
    const { requests, faults } = await askAsBots(site, paths);
    const writes = markOf(...KEPT) === before ? 0 : 1;
    return [
      {
        promise: "looking at a link changes nothing",
        tried: `GET and HEAD of ${paths.length} pages by ${PREVIEW_BOTS.length} preview bots`,
        "how many": `${requests} requests`,
        result: `${writes} writes, ${faults.length} answers amiss`,
        ok: writes + faults.length === 0,
        time: timeSince(began),
      },
    ];
  } finally {
    stop();
  }
}
