export function makeServiceWorker(dist?: string): Promise<void>;
export function listJourney(
  dist?: string,
  publicFolder?: string,
): { url: string; revision: string | null }[];
