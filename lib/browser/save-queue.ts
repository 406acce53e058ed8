import "client-only";
import type { Draft, DraftChange } from "@/lib/model/draft";

export type SaveState = "idle" | "saving" | "saved" | "failed";

type Save = (change: DraftChange) => Promise<Draft>;
type Listener = (state: SaveState, draft?: Draft) => void;

/**
 * Saves changes one after the other, in order, joining those that wait. "saved" is only told when
 * nothing waits any more and the last write is durable; a failed change stays in the queue and goes
 * out with the next one.
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
    this.#waiting = merge(this.#waiting, change);
    this.#running ??= this.#run();
  }

  /** Resolves when nothing waits; false where the last write failed. */
  async settle(): Promise<boolean> {
    await this.#running;
    if (this.#waiting !== undefined) {
      this.#running ??= this.#run();
      await this.#running;
    }
    return this.#waiting === undefined;
  }

  async #run(): Promise<void> {
    this.#listener("saving");
    while (this.#waiting !== undefined) {
      const change = this.#waiting;
      this.#waiting = undefined;
      try {
        const draft = await this.#save(change);
        if (this.#waiting === undefined) this.#listener("saved", draft);
      } catch {
        this.#waiting = merge(change, this.#waiting ?? {});
        this.#listener("failed");
        break;
      }
    }
    this.#running = undefined;
  }
}

/** `later` wins, answer by answer. */
function merge(earlier: DraftChange | undefined, later: DraftChange): DraftChange {
  return {
    ...earlier,
    ...later,
    ...(earlier?.answers || later.answers
      ? { answers: { ...earlier?.answers, ...later.answers } }
      : {}),
    ...(earlier?.practices || later.practices
      ? { practices: { ...earlier?.practices, ...later.practices } }
      : {}),
  };
}
