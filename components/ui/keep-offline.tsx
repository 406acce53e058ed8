"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/** Milliseconds that a first page has to itself once it answers. */
const ALONE = 3000;

/**
 * Has the browser keep the journey and every page that was open, for when there is no network (docs/decisions/016).
 * The worker's address is given, so that no page loads the list of addresses for it.
 */
export function KeepOffline({ worker }: { worker: string }) {
  const path = usePathname();
  useEffect(() => {
    // biome-ignore lint/style/noProcessEnv: replaced by the bundler; a worker must not answer for pages that are being changed
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    const { serviceWorker } = navigator;
    const keep = async () => {
      await serviceWorker.register(worker);
      (await serviceWorker.ready).active?.postMessage(path);
    };
    setTimeout(
      // Refused in private windows and the like: then the app needs its network, as it always did.
      () => void keep().catch(() => undefined),
      serviceWorker.controller ? 0 : ALONE,
    );
  }, [worker, path]);
  return null;
}
