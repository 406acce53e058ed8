"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { onceQuiet } from "@/lib/browser/once-quiet";

/** Milliseconds without a request after which a first page counts as there. */
const QUIET = 2000;

/**
 * Has the browser keep the journey and every page that was open, for when there is no network (docs/decisions/016).
 *
 * @param worker address of the service worker's script; given, so that no page loads the list of addresses for it
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
    // Refused in private windows and the like: then the app needs its network, as it always did.
    const keepQuietly = () => void keep().catch(() => undefined);
    return onceQuiet(serviceWorker.controller === null ? QUIET : 0, keepQuietly);
  }, [worker, path]);
  return null;
}
