import "client-only";
import type { Draft } from "@/lib/draft/draft";
import type { DraftSave } from "../save-draft";
import type { DraftAsk, PlainDraft, WorkerAnswer, WorkerMessage, WorkerState } from "./messages";

/** Milliseconds after which a worker that has not answered is taken for dead. */
const PATIENCE = 2000;
/** The same for the first reading, which waits for its script as well. */
const PATIENCE_AT_START = 4000;

/** Made by the build (scripts/draft-worker.mjs); in development the page does everything. */
// biome-ignore lint/style/noProcessEnv: not read at run time, but written into the script by the build
const SCRIPT = process.env.NEXT_PUBLIC_DRAFT_WORKER;

/** The page's end of the worker that reads and saves drafts. */
export class DraftWorker {
  #worker: Worker | undefined;
  #ready = false;
  #asked = 0;
  readonly #waiting = new Map<number, (plain: PlainDraft | undefined) => void>();

  /** Starts the worker; where that fails, nothing is ever read or written by it. */
  constructor(script = SCRIPT) {
    if (script === undefined) return;
    try {
      this.#worker = new Worker(script);
    } catch {
      return;
    }
    this.#worker.addEventListener("error", () => this.#giveUp());
    this.#worker.addEventListener(
      "message",
      ({ data }: MessageEvent<WorkerAnswer | WorkerState>) => {
        if (data === "ready") this.#ready = true;
        else if (data === "unable") this.#giveUp();
        else this.#waiting.get(data.number)?.(data.plain);
      },
    );
  }

  /** Changes to a draft are to be expected. */
  open(id: string): void {
    this.#worker?.postMessage({ open: id } satisfies WorkerMessage);
  }

  /** What a tab that has worked on `own` opens; undefined where that is not plain and the page has to look by itself. */
  read(own: string | undefined): Promise<PlainDraft | undefined> {
    return this.#ask({ read: { own } }, this.#ready ? PATIENCE : PATIENCE_AT_START);
  }

  /** The draft with a change in it, once that is durable; undefined where nothing was written and the page has to do it by itself. */
  async write(save: DraftSave): Promise<Draft | undefined> {
    return this.#ready ? (await this.#ask({ save }, PATIENCE))?.draft : undefined;
  }

  async #ask(ask: DraftAsk, patience: number): Promise<PlainDraft | undefined> {
    const worker = this.#worker;
    if (worker === undefined) return undefined;
    this.#asked += 1;
    const number = this.#asked;
    const late = setTimeout(() => this.#giveUp(), patience);
    try {
      return await new Promise<PlainDraft | undefined>((resolve) => {
        this.#waiting.set(number, resolve);
        worker.postMessage({ number, ask } satisfies WorkerMessage);
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
