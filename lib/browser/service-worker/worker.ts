/**
 * The service worker: what makes the journey work without a network (docs/decisions/016-offline.md).
 * Runs in a thread of its own, without a page; scripts/service-worker.mjs bundles it after the build.
 */
import { NetworkFirst, type PrecacheEntry, Serwist } from "serwist";
import { paths } from "@/lib/paths";
import { CACHES } from "./leaving-worker";
import { isThisMachine, mayKeep, purposeOf } from "./purpose";

declare const self: ServiceWorkerGlobalScope;
/** Both are put in by the bundler: what the journey needs, and a name for exactly that. */
declare const JOURNEY: PrecacheEntry[];
declare const VERSION: string;

const VISITED = `${CACHES}-visited-${VERSION}`;
/**
 * After so many seconds without an answer a connection is as good as none, if there is a copy. A server
 * on the same machine has no bad connection: it is at work, perhaps on a page that is being changed.
 */
const PATIENCE = isThisMachine(self.location.hostname) ? 0 : 4;

const serwist = new Serwist({
  precacheEntries: JOURNEY,
  precacheOptions: {
    cacheName: `${CACHES}-journey`,
    matchOptions: { ignoreVary: true },
    plugins: [{ requestWillFetch: async ({ request }) => asMove(request) }],
  },
  navigationPreload: true,
  clientsClaim: true,
});

/** The network's answer, kept under its bare path: neither a query nor a fragment is ever written down. */
const networkFirst = new NetworkFirst({
  cacheName: VISITED,
  networkTimeoutSeconds: PATIENCE,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => pathOf(request.url),
      cacheWillUpdate: async ({ request, response }) =>
        mayKeep(request.url, response) && !isOfJourney(request.url) ? response : null,
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        (await serwist.matchPrecache(pathOf(request.url))) ?? cachedResponse,
    },
  ],
});

self.addEventListener("install", serwist.handleInstall);
self.addEventListener("activate", (event) => {
  serwist.handleActivate(event);
  event.waitUntil(forgetOldVisits());
});
/** A page says where it is: a move inside the app may have needed no request that could be seen here. */
self.addEventListener("message", (event) => {
  if (typeof event.data === "string") event.waitUntil(keepPage(event, pathOf(event.data)));
});
self.addEventListener("fetch", (event) => {
  const purpose = purposeOf(event.request, self.location.origin);
  if (purpose === "page") event.respondWith(answerPage(event));
  if (purpose === "move") event.respondWith(answerMove(event));
  if (purpose === "file") event.respondWith(answerFile(event));
});

/** A page comes from the network where there is one, so that loading it anew always gives the newest. */
async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  try {
    const answer = await networkFirst.handle({ event, request });
    if (answer.status < 500) return answer;
    return (await keptPage(request.url)) ?? answer;
  } catch {
    return (await serwist.matchPrecache(paths.offline)) ?? Response.error();
  }
}

/**
 * Contents come from this worker's version, which an open page shares, also while a newer one waits. To
 * a page of another version they are foreign; the framework sees that and opens the address anew.
 */
async function answerMove(event: FetchEvent): Promise<Response> {
  const contents = await serwist.matchPrecache(moveTo(pathOf(event.request.url)));
  // A copy has no address of its own, so the framework sees the one that it asked for, query and all.
  if (contents) return new Response(contents.body, contents);
  return fetch(event.request);
}

async function answerFile(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const path = pathOf(request.url);
  const own = await serwist.matchPrecache(path);
  if (own) return own;
  try {
    return await networkFirst.handle({ event, request });
  } catch {
    // A page that is newer than this worker finds its files with the worker that waits.
    return (await caches.match(path, { ignoreVary: true })) ?? Response.error();
  }
}

/** Keeps the HTML of a page that is open without it, so that its address opens later too. */
async function keepPage(event: ExtendableEvent, path: string): Promise<void> {
  if (await keptPage(path)) return;
  await networkFirst.handle({ event, request: new Request(path) }).catch(() => undefined);
}

async function keptPage(url: string): Promise<Response | undefined> {
  const path = pathOf(url);
  return (await serwist.matchPrecache(path)) ?? caches.match(path, { cacheName: VISITED });
}

async function forgetOldVisits(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${CACHES}-visited-`) && name !== VISITED);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The server gives a page's contents instead of its HTML to whoever asks with this header. */
function asMove(request: Request): Request {
  return isMove(request.url) ? new Request(request, { headers: { RSC: "1" } }) : request;
}

const moveTo = (path: string) => `${path}?_rsc`;
const isMove = (url: string) => new URL(url).search === "?_rsc";
const pathOf = (url: string) => new URL(url, self.location.origin).pathname;
const isOfJourney = (url: string) => serwist.getPrecacheKeyForUrl(pathOf(url)) !== undefined;
