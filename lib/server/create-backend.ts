import "server-only";
import type { Backend } from "./backend";
import type { Environment } from "./environment";
import { Limits } from "./limits";
import { createLog } from "./log";
import { Store } from "./store/store";

export function createBackend(environment: Environment): Backend {
  const log = createLog(environment.LOG_LEVEL);
  const store = new Store(environment, log);
  return { log, store, limits: new Limits(environment, store), leaving: false };
}
