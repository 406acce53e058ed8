import "client-only";
import { joinChanges } from "@/lib/draft/apply-change";
import type { Draft, DraftChange } from "@/lib/draft/draft";
import { reasonOf, type StorageReason } from "./storage-fault";

export type SaveState = "idle" | "saving" | "saved" | StorageReason;

type Save = (change: DraftChange) => Promise<Draft>;
type Listener = (state: SaveState, draft?: Draft) => void;

/**
 * Saves changes one after the other, in order, joining those that wait. "saved" is only told when
 * nothing waits any more and the last write is durable; what could not be stored is told with its
 * reason and stays with `save`, which sends it along with the next change.
 */
export class SaveQueue {
  readonly #save: Save;
  readonly #listener: Listener;
  #waiting: DraftChange | undefined;
  #running: Promise<void> | undefined;

  constructor(save: Save, listener: Listener) {
    this.#save = save;
    this.#listener = listener;
  }

  add(change: DraftChange): void {
    this.#waiting = joinChanges(this.#waiting ?? {}, change);
    this.#running ??= this.#run();
  }

  /** Resolves when nothing waits any more. */
  async settle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    let told = false;
    while (this.#waiting !== undefined) {
      const change = this.#waiting;
      this.#waiting = undefined;
      try {
        const saving = this.#save(change);
        // After it has begun: whoever is told takes longer than that.
        if (!told) this.#listener("saving");
        told = true;
        const draft = await saving;
        if (this.#waiting === undefined) this.#listener("saved", draft);
      } catch (fault) {
        this.#listener(reasonOf(fault));
      }
    }
    this.#running = undefined;
  }
}
