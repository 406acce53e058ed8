import "server-only";
import type { Limits } from "./limits";
import type { Log } from "./log";
import type { Store } from "./store/store";

/** What the route handlers work with. */
export type Backend = {
  readonly log: Log;
  readonly store: Store;
  readonly limits: Limits;
  /** True once the process has been asked to end: it finishes what it has and wants nothing new. */
  leaving: boolean;
};

/**
 * Our own server makes it and the route handlers find it here: two bundles of one process. The handlers'
 * bundle has types of it alone: a database driver in there would make every page's script larger.
 */
const KEY = Symbol.for("headroom.backend");
// A global has no type of its own; this key is ours alone.
const place = globalThis as { [KEY]?: Backend };

export function setBackend(backend: Backend): void {
  place[KEY] = backend;
}

/** @throws where the framework was started without our server around it */
export function backend(): Backend {
  const { [KEY]: found } = place;
  if (found === undefined) throw new Error("start with npm start or npm run dev, not with next");
  return found;
}
