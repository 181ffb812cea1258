import type { AppDeps } from "#server/app-deps";
import { readWaitingFrames } from "../level-zero/read-frame-by-dates.ts";
import { refreshDuties } from "./refresh-duties.ts";

const millisecondsBetween = 60_000;

/**
 * Judges, once a minute, the cases whose date or hour has come and those that others have written in (ADR 0008), and reads a
 * frame that was drawn before this version of Sagspejl, or whose reading was cut off (ADR 0009). Gives what
 * stops it, which waits for the round in progress. A round that fails is told of and tried again a minute later.
 */
export function keepDutiesFresh(
  deps: Pick<AppDeps, "database" | "clock">,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let round: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    round ??= refreshDuties(deps)
      .then(() =>
        deps.database.asSystem("frames drawn since an update wait for the dates", readWaitingFrames),
      )
      .catch(onError)
      .finally(() => {
        round = null;
      });
  }, millisecondsBetween);
  return async () => {
    clearInterval(timer);
    await round;
  };
}
