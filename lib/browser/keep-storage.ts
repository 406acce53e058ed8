import "client-only";

/**
 * Asks the browser not to clear this site's storage when space is short. Some browsers ask the
 * person, so this is called where somebody has just chosen to come back later. Never throws.
 */
export async function keepStorage(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
