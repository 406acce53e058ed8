import "server-only";
import type { Limits } from "./limits";
import type { Log } from "./log";
import type { Store } from "./store/store";

/** What the handlers of the API work with. */
export type Backend = {
  readonly log: Log;
  readonly store: Store;
  readonly limits: Limits;
  /** True once the process has been asked to end: it finishes what it has and wants nothing new. */
  leaving: boolean;
};
