/** Two copies of a draft, written in turn: a write that goes wrong never touches the newest whole one. */
import type { Draft } from "./draft";
import { openEnvelope } from "./envelope";

export type Slot = 0 | 1;

export type OpenedSlots =
  | { state: "empty" }
  | { state: "newer" }
  | {
      state: "whole";
      draft: Draft;
      sequence: number;
      /** Where the next write goes. */
      next: Slot;
      /** A copy that cannot be read, to be set aside. */
      damaged: Slot | undefined;
    }
  | { state: "damaged" };

/** Chooses between the two copies as storage holds them; undefined where there is none. */
export function openSlots(stored: readonly [unknown, unknown]): OpenedSlots {
  const [first, second] = stored.map((copy) =>
    copy === undefined ? undefined : openEnvelope(copy),
  );
  if (first === undefined && second === undefined) return { state: "empty" };
  if (first?.state === "newer" || second?.state === "newer") return { state: "newer" };
  const [a, b] = [first, second].map((copy) => (copy?.state === "whole" ? copy : undefined));
  const newest: Slot = (b?.sequence ?? 0) > (a?.sequence ?? 0) ? 1 : 0;
  const whole = newest === 1 ? b : a;
  if (whole === undefined) return { state: "damaged" };
  const damaged = first?.state === "damaged" ? 0 : second?.state === "damaged" ? 1 : undefined;
  return {
    state: "whole",
    draft: whole.draft,
    sequence: whole.sequence,
    next: newest === 1 ? 0 : 1,
    damaged,
  };
}
