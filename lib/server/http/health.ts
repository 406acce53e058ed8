import "server-only";
import { type Handler, json } from "./answer";
import { refuse } from "./problem";

/** The process is there; says nothing about the database, so that nobody restarts it for that. */
export const getLive: Handler = async () => json({ status: "live" });

/** The database answers and has this program's tables, and the process is not about to end. */
export const getReady: Handler = async (_request, _id, { backend }) => {
  if (backend.leaving) return refuse("unavailable");
  await backend.store.check();
  return json({ status: "ready" });
};
