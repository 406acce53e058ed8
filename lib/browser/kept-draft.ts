import "client-only";
import { applyChange } from "@/lib/draft/apply-change";
import type { Draft, DraftChange } from "@/lib/draft/draft";
import { hearTabs } from "./draft-channel";
import { SaveProgress } from "./save-progress";
import { SaveQueue } from "./save-queue";

/**
 * The draft behind a page that is mostly read: changes show at once and are saved one after the other,
 * what other tabs save is followed. `subscribe` and `get` are what React wants of a store.
 */
export class KeptDraft {
  readonly progress = new SaveProgress();
  readonly #listeners = new Set<() => void>();
  readonly #queue: SaveQueue;
  #draft: Draft;
  #changes = 0;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#queue = new SaveQueue(
      async (change) => (await import("./draft-store")).saveChange(draft.model, change),
      (state) => this.progress.set(state),
    );
  }

  readonly get = (): Draft => this.#draft;

  /** Returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(change: DraftChange): void {
    this.#changes += 1;
    this.#show(applyChange(this.#draft, change, new Date()));
    this.#queue.add(change);
  }

  /** Shows what other tabs save, once nothing of this one waits. Returns how to stop. */
  follow(): () => void {
    let stopped = false;
    const stop = hearTabs((news) => {
      if (news.kind === "saved" && news.id === this.#draft.id) void readAgain();
    });
    const readAgain = async () => {
      const { openDraft, draftOf } = await import("./draft-store");
      for (let seen = -1; seen !== this.#changes && !stopped; ) {
        await this.#queue.settle();
        seen = this.#changes;
        const stored = draftOf(await openDraft());
        const same = seen === this.#changes && stored?.id === this.#draft.id;
        if (same && !stopped) this.#show(stored);
      }
    };
    return () => {
      stopped = true;
      stop();
    };
  }

  #show(draft: Draft): void {
    this.#draft = draft;
    for (const listener of this.#listeners) listener();
  }
}
