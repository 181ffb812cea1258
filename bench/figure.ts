/** One measurement beside its peer, both taken in the same run on the same machine. */
export interface Figure {
  readonly what: string;
  readonly ours: number;
  /** What the same machine does without us. */
  readonly peer: string;
  /** NaN where the peer is not on this machine. */
  readonly peers: number;
  readonly unit: "rows/s" | "answers/s" | "outcomes/s" | "kB" | "MiB" | "s" | "ms";
}

/** How large each benchmark is. */
export interface Sizes {
  readonly events: number;
  readonly seconds: number;
  readonly connections: number;
  readonly starts: number;
  readonly duties: DutySizes;
}

export interface DutySizes {
  /** Invented cases that are judged from their events, and those of them that every engine judges. */
  readonly cases: number;
  readonly casesForEngines: number;
  /** Events of the database that is read from end to end. */
  readonly streamed: number;
  /** Events of the caseload whose outcomes are stored anew. */
  readonly stored: number;
  /** Cases stored anew one by one. */
  readonly alone: number;
}

export function ratioOf({ ours, peers }: Figure): string {
  return Number.isNaN(peers) ? "–" : (ours / peers).toPrecision(2);
}

/** `12,300 rows/s`: three significant figures, which is more than a run repeats. */
export function quantity(value: number, unit: Figure["unit"]): string {
  return Number.isNaN(value) ? "–" : `${Number(value.toPrecision(3)).toLocaleString("en")} ${unit}`;
}
