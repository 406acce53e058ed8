/**
 * Names of the questionnaire's fields, shared by the HTML the server writes and the script that
 * reads it. A competency's radio group bears its id; what belongs to it hangs on after a colon.
 */
export const EVIDENCE_ENTRIES = 3;

export const fieldNames = {
  choice: (id: string) => id,
  confidence: (id: string) => `${id}:confidence`,
  evidenceText: (id: string, entry: number) => `${id}:text:${entry}`,
  evidenceUrl: (id: string, entry: number) => `${id}:url:${entry}`,
  /** Place for what a CV says of a competency. */
  quotes: (id: string) => `${id}:quotes`,
  error: (field: string) => `${field}:error`,
} as const;
