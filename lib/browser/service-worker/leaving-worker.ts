/** Begins the name of every cache that the service worker keeps. */
export const CACHES = "headroom";

/**
 * The script of a service worker that takes itself and its caches away, and loads anew the pages that
 * its predecessor answered for. It stands at the worker's address wherever there is no finished build:
 * during development, so that no old worker speaks for pages that are being changed.
 */
export const leavingWorker = `
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("${CACHES}-")).map((name) => caches.delete(name)));
  await self.registration.unregister();
  const pages = await self.clients.matchAll({ type: "window" });
  await Promise.allSettled(pages.map((page) => page.navigate(page.url)));
}
`;
