import "server-only";
import { problemResponse } from "./problem";
import { methodsOf, type Route } from "./routes";

/** The answer of a route to every method that it does not know. */
export function refuseMethod(route: Route): () => Response {
  return () =>
    problemResponse({
      problem: "no-such-method",
      headers: { Allow: methodsOf(route).join(", ") },
    });
}
