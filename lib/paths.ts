/** Every URL of the app, so that a link and a route cannot drift apart. */
export const paths = {
  home: "/",
  setup: "/assessment/setup",
  step: (step: string) => `/assessment/${step}`,
  /** The fieldset of one competency; `id` is its id, also used as the element's. */
  question: (step: string, id: string) => `/assessment/${step}?from=check#${id}`,
  practicesStep: "/assessment/practices",
  practiceQuestion: (id: string) => `/assessment/practices?from=check#${id}`,
  check: "/assessment/check",
  results: "/results",
  shared: "/r",
  role: "/role",
  /** One competency of the role guide. */
  competency: (id: string) => `/role/${id}`,
  career: "/role/career",
  market: "/role/market",
  practices: "/role/practices",
  challenges: "/role/challenges",
  /** Where each line of the source went. */
  source: "/role/source",
  search: "/role/search",
  searchIndex: "/role/search-index",
  softSkillGuide: (id: string) => `/role/guides/${id}`,
  capstone: (id: string) => `/role/projects/${id}`,
  about: "/about",
  /** The published requirement model, a static JSON document. */
  model: (id: string, version: number) => `/models/${id}/${version}`,
  /** The same with the role guide in it. */
  fullModel: (id: string, version: number) => `/models/${id}/${version}/full`,
  /** The same in the shape of 1EdTech CASE. */
  caseModel: (id: string, version: number) => `/models/${id}/${version}/case`,
  /** What to produce to show level 3 or 4 of each competency, for a learning plan. */
  proofs: (id: string, version: number) => `/models/${id}/${version}/proofs`,
} as const;
