/** Every URL of the app, so that a link and a route cannot drift apart. */
export const paths = {
  home: "/",
  setup: "/assessment/setup",
  step: (step: string) => `/assessment/${step}`,
  /** The fieldset of one competency; `id` is its id, also used as the element's. */
  question: (step: string, id: string) => `/assessment/${step}?from=check#${id}`,
  check: "/assessment/check",
  results: "/results",
  shared: "/r",
  role: "/role",
  about: "/about",
  /** The published requirement model, a static JSON document. */
  model: (id: string, version: number) => `/models/${id}/${version}`,
} as const;
