/** What to take within a number of hours: a knapsack whose things need one another. */

export type Choice = {
  hours: number;
  value: number;
  /** Indexes of the choices that must be taken too; each is lower than its own. */
  needs: readonly number[];
};

/** A better choice is looked for only where it can be better by more than this share. */
const TOLERANCE = 0.02;
/** Looks taken at most, so that a plan takes a few milliseconds whatever is asked. */
const MOST_LOOKS = 2_000;
/** Hours are sums of numbers that may have fractions. */
const ROUNDING = 1e-9;

/**
 * The choices to take, as indexes into `choices`, which come in the order of a greedy plan. That plan
 * (whatever no longer fits is passed over) is the first try; others undo its latest choices first. A
 * branch is left where even the best filling of its hours, fractions allowed and needs ignored,
 * would not beat what is known by more than 2% (branch and bound, after Dantzig 1957). So the value
 * is within 2% of the best wherever the search ends before its limit of looks, and the greedy plan
 * stands unless another is better by more than that.
 */
export function chooseSteps(choices: readonly Choice[], budget: number): Set<number> {
  const dense = choices
    .map((choice, at) => ({ ...choice, at, density: choice.value / choice.hours }))
    .sort((a, b) => b.density - a.density || a.at - b.at);
  const dependents = transitiveDependents(choices);
  /** How many of what each needs, directly or not, are left out. */
  const lacking = new Int32Array(choices.length);
  const taken = new Set<number>();
  let best = filledUp(choices, new Set(), budget);
  let looks = 0;

  function bound(from: number, hours: number): number {
    let left = hours;
    let value = 0;
    for (const item of dense) {
      if (item.at < from || (lacking[item.at] ?? 0) > 0) continue;
      if (item.hours >= left) return value + item.density * left;
      value += item.value;
      left -= item.hours;
    }
    return value;
  }

  function look(at: number, value: number, hours: number): void {
    if (value > best.value * (1 + TOLERANCE)) best = { taken: new Set(taken), value };
    const choice = choices[at];
    if (choice === undefined || ++looks > MOST_LOOKS) return;
    if (value + bound(at, hours) <= best.value * (1 + TOLERANCE)) return;
    const allowed = lacking[at] === 0;
    if (allowed && choice.hours <= hours + ROUNDING) {
      taken.add(at);
      look(at + 1, value + choice.value, hours - choice.hours);
      taken.delete(at);
    }
    for (const other of dependents[at] ?? []) lacking[other] = (lacking[other] ?? 0) + 1;
    look(at + 1, value, hours);
    for (const other of dependents[at] ?? []) lacking[other] = (lacking[other] ?? 0) - 1;
  }

  look(0, 0, budget);
  return withoutIdle(choices, filledUp(choices, best.taken, budget).taken);
}

/** Adds, in order, whatever still fits and has what it needs. */
function filledUp(choices: readonly Choice[], start: ReadonlySet<number>, budget: number) {
  const taken = new Set(start);
  const sum = (part: "hours" | "value") =>
    [...taken].reduce((total, at) => total + (choices[at]?.[part] ?? 0), 0);
  let left = budget - sum("hours");
  choices.forEach((choice, at) => {
    if (taken.has(at) || choice.hours > left + ROUNDING) return;
    if (choice.needs.some((other) => !taken.has(other))) return;
    taken.add(at);
    left -= choice.hours;
  });
  return { taken, value: sum("value") };
}

/** Leaves out what is worth nothing by itself and serves nothing that was taken. */
function withoutIdle(choices: readonly Choice[], taken: ReadonlySet<number>): Set<number> {
  const kept = new Set(taken);
  const served = new Set<number>();
  for (let at = choices.length - 1; at >= 0; at--) {
    const choice = choices[at];
    if (choice === undefined || !kept.has(at)) continue;
    if (choice.value === 0 && !served.has(at)) kept.delete(at);
    else for (const other of choice.needs) served.add(other);
  }
  return kept;
}

/** For each choice, all that cannot be taken without it. */
function transitiveDependents(choices: readonly Choice[]): number[][] {
  const needed = choices.map(() => new Set<number>());
  choices.forEach(({ needs }, at) => {
    for (const other of needs) {
      needed[at]?.add(other);
      for (const further of needed[other] ?? []) needed[at]?.add(further);
    }
  });
  const dependents: number[][] = choices.map(() => []);
  needed.forEach((others, at) => {
    for (const other of others) dependents[other]?.push(at);
  });
  return dependents;
}
