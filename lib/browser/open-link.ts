import "client-only";
import type { Score } from "@/lib/scoring/score";
import type { Opened } from "@/lib/share/snapshot";
import { loadModel } from "./load-model";

/** With its score where that was worked out already. */
export type OpenedLink = Opened & { score?: Score };

declare global {
  interface Window {
    /** Put there by the script that comes with the page of shared results, where it has come. */
    openLink?: (fragment: string) => Promise<OpenedLink>;
    /** Settled once a verdict is on screen, or none will be before the framework: its scripts wait for this. */
    firstSight?: Promise<void>;
  }
}

/** Opens a snapshot link with what the page has brought along, else with what it loads. Rejects where a file or the model could not be fetched. */
export async function openLink(fragment: string): Promise<OpenedLink> {
  if (window.openLink) return window.openLink(fragment);
  const { decodeSnapshot } = await import("@/lib/share/snapshot");
  return decodeSnapshot(fragment, loadModel);
}
