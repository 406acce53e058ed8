/** Lengths in characters, counts in entries. Texts may be longer here than a form allows, for those that a merge put together. */
export const REVIEW_LIMITS = {
  comment: 1000,
  summary: 2000,
  action: 300,
  actions: 60,
  /** Longest text that a field of a kept review may hold. */
  kept: 8000,
  /** Most entries that one field may hold side by side. */
  together: 64,
  /** Most sittings that one review may know of. */
  writers: 1000,
} as const;
