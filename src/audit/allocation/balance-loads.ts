/** What is to be balanced: for each task the workers who may take it, as positions in `loads`. */
export interface BalanceProblem {
  readonly eligible: readonly (readonly number[])[];
  /** Tasks each worker has already; they stay. */
  readonly loads: readonly number[];
  /** The most tasks of each worker, those already there included. */
  readonly capacities: readonly number[];
}

/**
 * Gives every task that can have one a worker, with loads as even as eligibility allows: no other assignment of as
 * many tasks has a lower highest load or a higher lowest load. Tasks come one at a time; each follows alternating
 * paths (this task to that worker, whose other task moves on to …) to the least loaded worker within reach.
 * Deterministic: ties go to the worker that comes first.
 * Harvey, Ladner, Lovász & Tamir, "Semi-matchings for bipartite graphs and load balancing", J. Algorithms 59 (2006) 53.
 * @returns for each task its worker's position, or null.
 */
export function balanceLoads({ eligible, loads, capacities }: BalanceProblem): readonly (number | null)[] {
  const workerOf: (number | null)[] = eligible.map(() => null);
  const current = [...loads];
  for (const task of eligible.keys()) {
    const reached = reachWorkers(task, eligible, workerOf);
    const open = [...reached.keys()].filter((worker) => (current[worker] ?? 0) < (capacities[worker] ?? 0));
    const target = open.reduce<number | null>(
      (best, worker) => (best === null || isLess(worker, best, current) ? worker : best),
      null,
    );
    if (target === null) continue;
    current[target] = (current[target] ?? 0) + 1;
    shiftAlong(target, reached, workerOf);
  }
  return workerOf;
}

/** Breadth first from the task: each worker within reach, and the task that led to them. */
function reachWorkers(
  task: number,
  eligible: BalanceProblem["eligible"],
  workerOf: readonly (number | null)[],
): ReadonlyMap<number, number> {
  const cameBy = new Map<number, number>();
  const queue = [task];
  for (const next of queue) {
    for (const worker of eligible[next] ?? []) {
      if (cameBy.has(worker)) continue;
      cameBy.set(worker, next);
      for (const [other, assigned] of workerOf.entries()) if (assigned === worker) queue.push(other);
    }
  }
  return cameBy;
}

/** Moves every task on the path to `target` one worker on; the path begins with the task that has none. */
function shiftAlong(target: number, cameBy: ReadonlyMap<number, number>, workerOf: (number | null)[]): void {
  let worker: number | null = target;
  while (worker !== null) {
    const task = cameBy.get(worker);
    if (task === undefined) return;
    const earlier: number | null = workerOf[task] ?? null;
    workerOf[task] = worker;
    worker = earlier;
  }
}

function isLess(worker: number, best: number, loads: readonly number[]): boolean {
  const difference = (loads[worker] ?? 0) - (loads[best] ?? 0);
  return difference < 0 || (difference === 0 && worker < best);
}
