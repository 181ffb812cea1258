import type { ToOptions } from "@tanstack/react-router";

/** What was found, and where it leads. */
export interface Hit {
  readonly id: string;
  readonly title: string;
  /** What tells it from another of the same title. */
  readonly detail: string;
  readonly link: ToOptions;
}

/** Hits of one kind; never empty. */
export interface HitGroup {
  readonly title: string;
  /** The first of them. */
  readonly hits: readonly Hit[];
  readonly total: number;
  /** The page that lists them all, where not all are here. */
  readonly list?: ToOptions;
}
