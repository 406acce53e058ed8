/** Keeps one review: on the device at once, on the server as soon as it can be reached. */
import type { KeptReview } from "@/lib/model/kept-review";
import { reviewSchema } from "@/lib/model/review";
import { changeReview, type ReviewChange } from "./change-review";
import type { CoachDocuments, SaveAnswer } from "./coach-documents";
import { hasUnsent, withEnd, withRead, withSent } from "./kept-review";
import type { ReviewShelf } from "./review-shelf";

/** Where the server stands: it has everything, is being told, or why not. */
export type SentState =
  | "idle"
  | "sending"
  | "sent"
  | Exclude<Extract<SaveAnswer, { ok: false }>["reason"], "conflict">;

export type KeeperNews = {
  kept?: KeptReview;
  /** "unreadable": a change was left out, as it could not have been read again. "failed" with what was thrown: the device could not store it. */
  device?: { state: "saving" | "saved" | "unreadable" } | { state: "failed"; fault: unknown };
  sent?: SentState;
  /** Seconds until it will be tried again by itself. */
  again?: number;
};

type Setting = {
  id: string;
  shelf: ReviewShelf;
  documents: CoachDocuments;
  /** Eight characters, new for every sitting. */
  writer: string;
  clock: () => Date;
  tell: (news: KeeperNews) => void;
};

/** Merging with what another device just wrote is tried so often in one go. */
const TRIES = 8;
/** Seconds after which it is tried again by itself. */
const WAIT = { offline: 15, broken: 60, busy: 5 } as const;

type Refused = Exclude<SaveAnswer, { ok: true } | { reason: "conflict" }>;

function waitAfter(answer: Refused): number | undefined {
  if (answer.reason === "busy") return answer.retryAfter;
  return answer.reason === "offline" || answer.reason === "broken"
    ? WAIT[answer.reason]
    : undefined;
}

export class ReviewKeeper {
  readonly #setting: Setting;
  #writing: Promise<unknown> = Promise.resolve();
  #unwritten: ReviewChange[] = [];
  #sending: Promise<void> | undefined;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Writes a change to the device, in order; resolves when it is durable or has failed. Call `send` after it. */
  async change(change: ReviewChange): Promise<void> {
    this.#unwritten.push(change);
    this.#setting.tell({ device: { state: "saving" } });
    const writing = this.#writing.then(() => this.#write());
    this.#writing = writing;
    await writing;
  }

  /** What waits for this device's own disk: to be saved as a file where it cannot be written. */
  get unwritten(): readonly ReviewChange[] {
    return this.#unwritten;
  }

  async #write(): Promise<void> {
    const { shelf, id, tell } = this.#setting;
    if (this.#unwritten.length === 0) return;
    // A copy: what is typed while this is being written joins the list, and waits for the next time.
    const changes = [...this.#unwritten];
    let readable = true;
    const add = (before: KeptReview, change: ReviewChange) => {
      const after = this.withChanges(before, [change]);
      if (reviewSchema.safeParse(after.review).success) return after;
      readable = false;
      return before;
    };
    try {
      const kept = await shelf.change(id, (before) => before && changes.reduce(add, before));
      if (kept === undefined) throw new Error(`review ${id} is not on this device any more`);
      this.#unwritten = this.#unwritten.slice(changes.length);
      const state = this.#unwritten.length === 0 ? "saved" : "saving";
      tell({ kept, device: { state: readable ? state : "unreadable" } });
    } catch (fault) {
      tell({ device: { state: "failed", fault } });
    }
  }

  /** The review with changes in it, as this sitting makes them now. */
  withChanges(kept: KeptReview, changes: readonly ReviewChange[]): KeptReview {
    const stamp = {
      writer: this.#setting.writer,
      now: this.#setting.clock().toISOString(),
    };
    return {
      ...kept,
      review: changes.reduce((review, change) => changeReview(review, change, stamp), kept.review),
    };
  }

  /** Sends what the server does not have. One at a time; a call meanwhile waits for the same end. */
  send(): Promise<void> {
    this.#sending ??= this.#send()
      .catch((fault: unknown) => this.#failed(fault))
      .finally(() => {
        this.#sending = undefined;
      });
    return this.#sending;
  }

  async #send(): Promise<void> {
    const { shelf, id, documents, clock, tell } = this.#setting;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const kept = await shelf.read(id);
      if (kept === undefined) return tell({ sent: "idle" });
      if (kept.closed !== undefined) return tell({ sent: kept.closed.reason });
      if (!hasUnsent(kept)) return tell({ kept, sent: kept.sent === null ? "idle" : "sent" });
      tell({ sent: "sending" });
      const answer = await documents.save(kept.review, kept.reviewVersion);
      if (answer.ok) {
        const now = clock().toISOString();
        await this.#update((one) => withSent(one, kept.review, answer.version, now));
        tries = -1; // Something more may have been written meanwhile; that is no failed try.
        continue;
      }
      if (answer.reason !== "conflict") return this.#refused(answer);
      if (!(await this.read())) return;
    }
    tell({ sent: "busy", again: WAIT.busy });
  }

  /** Reads what others wrote and merges it in. False where that could not be done, which is told. */
  async read(): Promise<boolean> {
    const { documents, shelf, id } = this.#setting;
    try {
      const known = await shelf.read(id);
      const answer = await documents.read();
      if (answer.ok) await this.#update((kept) => withRead(kept, answer.document, known));
      else await this.#refused(answer);
      return answer.ok;
    } catch (fault) {
      this.#failed(fault);
      return false;
    }
  }

  /** Without the disk nothing goes on, so nothing is said to be on its way. */
  #failed(fault: unknown): void {
    const device = { state: "failed", fault } as const;
    this.#setting.tell({ device, sent: "idle", again: WAIT.broken });
  }

  async #refused(answer: Refused): Promise<void> {
    const { clock, tell } = this.#setting;
    const { reason } = answer;
    const ended =
      reason === "gone" || reason === "expired"
        ? await this.#update((kept) => withEnd(kept, reason, clock().toISOString()))
        : undefined;
    const again = waitAfter(answer);
    tell({ sent: ended?.closed?.reason ?? reason, ...(again === undefined ? {} : { again }) });
  }

  async #update(change: (kept: KeptReview) => KeptReview): Promise<KeptReview | undefined> {
    const { shelf, id, tell } = this.#setting;
    const kept = await shelf.change(id, (before) => before && change(before));
    if (kept !== undefined) tell({ kept });
    return kept;
  }
}
