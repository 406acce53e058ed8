type Turn = { depth: number; work: () => void };

const waiting = new Set<Turn>();
let asked = false;

/**
 * Calls `work` once the browser is free; of those that wait the deepest first, so that a part is whole before
 * what stands below it. @returns what calls it off
 */
export function takeTurn(depth: number, work: () => void): () => void {
  const turn = { depth, work };
  waiting.add(turn);
  ask();
  return () => void waiting.delete(turn);
}

function ask(): void {
  if (asked || waiting.size === 0) return;
  asked = true;
  whenFree(() => {
    asked = false;
    const next = [...waiting].reduce<Turn | undefined>(
      (deepest, turn) => (deepest && deepest.depth >= turn.depth ? deepest : turn),
      undefined,
    );
    if (next) waiting.delete(next);
    next?.work();
    ask();
  });
}

function whenFree(work: () => void): void {
  if (typeof scheduler === "undefined") setTimeout(work);
  else void scheduler.postTask(work, { priority: "background" });
}
