import "client-only";

const WAITS_MS = [100, 300, 1_000];

/**
 * Opens a store, and tries again for a while where the browser cannot say why it does not open: one that was killed may
 * still hold it. Rejects at once with any other fault.
 */
export async function whileHeld<T>(open: () => Promise<T>): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await open();
    } catch (fault) {
      if (!(fault instanceof DOMException && fault.name === "UnknownError")) throw fault;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return open();
}
