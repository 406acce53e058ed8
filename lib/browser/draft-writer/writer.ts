import "client-only";
import type { Draft } from "@/lib/draft/draft";
import type { DraftSave } from "../save-draft";
import type { WriterMessage, Written } from "./messages";

/** Milliseconds after which a worker that has not answered is taken for dead. */
const PATIENCE = 2000;

/** The page's end of the worker that saves drafts. */
export class DraftWriter {
  #worker: Worker | undefined;
  #ready = false;
  #asked = 0;
  readonly #waiting = new Map<number, (draft: Draft | undefined) => void>();

  /** Starts the worker; where that fails, nothing is ever written by it. */
  constructor() {
    try {
      this.#worker = new Worker(new URL("./worker.ts", import.meta.url));
    } catch {
      return;
    }
    this.#worker.addEventListener("error", () => this.#giveUp());
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Written | "ready">) => {
      if (data === "ready") this.#ready = true;
      else this.#waiting.get(data.number)?.(data.draft);
    });
  }

  /** Changes to a draft are to be expected. */
  open(id: string): void {
    this.#worker?.postMessage({ open: id } satisfies WriterMessage);
  }

  /**
   * The draft with a change in it, once that is durable; undefined where nothing was written and the
   * page has to do it by itself.
   */
  async write(save: DraftSave): Promise<Draft | undefined> {
    const worker = this.#worker;
    if (!worker || !this.#ready) return undefined;
    this.#asked += 1;
    const number = this.#asked;
    const late = setTimeout(() => this.#giveUp(), PATIENCE);
    try {
      return await new Promise<Draft | undefined>((resolve) => {
        this.#waiting.set(number, resolve);
        worker.postMessage({ number, save } satisfies WriterMessage);
      });
    } finally {
      clearTimeout(late);
      this.#waiting.delete(number);
    }
  }

  #giveUp(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const resolve of this.#waiting.values()) resolve(undefined);
  }
}
