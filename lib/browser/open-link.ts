import "client-only";
import type { Opened } from "@/lib/share/snapshot";
import { loadModel } from "./load-model";

declare global {
  interface Window {
    /** Put there by the script that comes with the page of shared results, where it has come. */
    openLink?: (fragment: string) => Promise<Opened>;
  }
}

/** Opens a snapshot link with what the page has brought along, else with what it loads. Rejects where a file or the model could not be fetched. */
export async function openLink(fragment: string): Promise<Opened> {
  if (window.openLink) return window.openLink(fragment);
  const { decodeSnapshot } = await import("@/lib/share/snapshot");
  return decodeSnapshot(fragment, loadModel);
}
