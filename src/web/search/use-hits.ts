import { useState } from "react";
import type { Me } from "#contract/sign-in";
import { findHits } from "./find-hits.ts";
import type { HitGroup } from "./hit.ts";
import { usePaused } from "./use-paused.ts";
import { useSearchable } from "./use-searchable.ts";

/** Shorter than anyone waits for, longer than between two letters. */
const pauseMilliseconds = 150;

interface Hits {
  readonly groups: readonly HitGroup[];
  /** The words that the hits are of: those before, until the hits of the new ones are all there. */
  readonly words: string;
  readonly isWaiting: boolean;
  /** Why some hits may be missing. */
  readonly problem: Error | null;
  readonly tryAgain: () => void;
}

/** What is found by `typed`, all of it at once, so that no hit moves while one reads it. */
export function useHits(me: Me, typed: string): Hits {
  const asked = usePaused(typed, pauseMilliseconds);
  const { searchable, isWaiting: isFetching, problem, tryAgain } = useSearchable(me, asked);
  const isWaiting = typed !== asked || (typed !== "" && isFetching);
  const [shown, setShown] = useState(typed);
  if (!isWaiting && shown !== typed) setShown(typed);
  return { groups: findHits(shown, searchable), words: shown, isWaiting, problem, tryAgain };
}
