import "server-only";
import { backend } from "../backend";
import { guard, json } from "./answer";
import { refuse } from "./problem";

/** The process is there; says nothing about the database, so that nobody restarts it for that. */
export function getLive(): Response {
  return json({ status: "live" });
}

/** The database answers and has this program's tables, and the process is not about to end. */
export async function getReady(): Promise<Response> {
  const { store, leaving } = backend();
  return guard(backend(), async () => {
    if (leaving) return refuse("unavailable");
    await store.check();
    return json({ status: "ready" });
  });
}
