import type { SaveState } from "./save-queue";

/** Where saving stands, for the one word on the page that shows it: a choice then renders that word and not the whole step. */
export class SaveProgress {
  #state: SaveState = "idle";
  readonly #listeners = new Set<() => void>();

  readonly get = (): SaveState => this.#state;

  set(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  /** Returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
