import "server-only";

/** Every address of the API with the methods that it knows; `id` stands for any one segment. */
const ROUTES = {
  "/api/documents/:id": ["DELETE", "GET", "HEAD", "PATCH"],
  "/api/documents/:id/result": ["PUT"],
  "/api/documents/:id/review": ["PUT"],
  "/api/health/live": ["GET", "HEAD"],
  "/api/health/ready": ["GET", "HEAD"],
  "/api/openapi.json": ["GET", "HEAD"],
} as const;
export type Route = keyof typeof ROUTES;
export type MethodOf<R extends Route> = (typeof ROUTES)[R][number];

const PATTERNS = Object.keys(ROUTES).map((route) => ({
  route,
  pattern: new RegExp(`^${route.replaceAll(".", "\\.").replace(":id", "[^/]+")}/?$`),
}));

/** The route of a path by its pattern, so that it can be named without the id in it. */
export function routeOf(path: string): Route | undefined {
  const found = PATTERNS.find(({ pattern }) => pattern.test(path))?.route;
  return found !== undefined && isRoute(found) ? found : undefined;
}

export function methodsOf(route: Route): readonly string[] {
  return ROUTES[route];
}

function isRoute(route: string): route is Route {
  return route in ROUTES;
}
