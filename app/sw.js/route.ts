import { leavingWorker } from "@/lib/browser/service-worker/leaving-worker";

export const dynamic = "force-static";

/** In a finished build scripts/service-worker.mjs has put the real worker in place of this answer. */
export function GET() {
  return new Response(leavingWorker, {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
