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
  quick: "/assessment/quick",
  /** Every draft on this device, import, earlier states, clearing. */
  drafts: "/drafts",
  /** The same, saying that everything is saved and how to come back. */
  paused: "/drafts?paused",
  results: "/results",
  shared: "/r",
  /** Review links that were made on this device. */
  links: "/links",
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
  /** The reviews that a coach keeps on this device, and what reviewing is. */
  coach: "/coach",
  about: "/about",
  /** What the service worker shows instead of a page that is not on the device. */
  offline: "/offline",
  /** The service worker's script. */
  worker: "/sw.js",
  /** The published requirement model, a static JSON document. */
  model: (id: string, version: number) => `/models/${id}/${version}`,
  /** The same with the role guide in it. */
  fullModel: (id: string, version: number) => `/models/${id}/${version}/full`,
  /** The same in the shape of 1EdTech CASE. */
  caseModel: (id: string, version: number) => `/models/${id}/${version}/case`,
  /** The words by which an imported CV is read for this model. */
  resumeWords: (id: string, version: number) => `/models/${id}/${version}/resume-words`,
  /** What to produce to show level 3 or 4 of each competency, for a learning plan. */
  proofs: (id: string, version: number) => `/models/${id}/${version}/proofs`,
  /** Questions a coach may ask at each level of each competency, for a review. */
  coachGuide: (id: string, version: number) => `/models/${id}/${version}/coach`,
  /** A sealed document in the store: both parts, its expiry. */
  document: (id: string) => `/api/documents/${id}`,
  /** Where its owner writes the result, and its coach the review. */
  documentPart: (id: string, part: "result" | "review") => `/api/documents/${id}/${part}`,
  /** The description of the API for machines. */
  openApi: "/api/openapi.json",
  live: "/api/health/live",
  ready: "/api/health/ready",
  /** What a report shows of the role guide: prompts, coach questions, figures, what comes next. */
  reportGuide: (id: string, version: number) => `/models/${id}/${version}/report-guide`,
  /** Which versions of a model exist. */
  modelVersions: (id: string) => `/models/${id}`,
} as const;
