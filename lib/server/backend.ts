import "server-only";
import { type Environment, processEnvironment } from "./environment";
import { Limits } from "./limits";
import { createLog, type Log } from "./log";
import { Store } from "./store/store";

/** What the route handlers work with. */
export type Backend = {
  readonly log: Log;
  readonly store: Store;
  readonly limits: Limits;
  /** True once the process has been asked to end: it finishes what it has and wants nothing new. */
  leaving: boolean;
};

export function createBackend(environment: Environment): Backend {
  const log = createLog(environment.LOG_LEVEL);
  const store = new Store(environment, log);
  return { log, store, limits: new Limits(environment, store), leaving: false };
}

/** Our own server and the route handlers are two bundles of one process; both find it here. */
const KEY = Symbol.for("headroom.backend");
// A global has no type of its own; this key is ours alone.
const place = globalThis as { [KEY]?: Backend };

export function setBackend(backend: Backend): void {
  place[KEY] = backend;
}

/** The process's backend; made from the environment where nobody did, as under `next dev`. */
export function backend(): Backend {
  place[KEY] ??= createBackend(processEnvironment());
  return place[KEY];
}
