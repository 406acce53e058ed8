import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { UNKNOWN_CLIENT } from "./client-address";

/** What our own server knows of a request and the framework does not hand on. */
type RequestScope = { readonly client: string };

/**
 * The server and the route handlers are two bundles in one process, so they meet in a global: unlike a
 * header, that is nothing a client can send.
 */
const KEY = Symbol.for("headroom.request-scope");
// A global has no type of its own; this key is ours alone.
const place = globalThis as { [KEY]?: AsyncLocalStorage<RequestScope> };

function scopes(): AsyncLocalStorage<RequestScope> {
  place[KEY] ??= new AsyncLocalStorage();
  return place[KEY];
}

export function runInScope<T>(scope: RequestScope, work: () => T): T {
  return scopes().run(scope, work);
}

/** The client of the request at hand. */
export function clientOfRequest(): string {
  return scopes().getStore()?.client ?? UNKNOWN_CLIENT;
}
