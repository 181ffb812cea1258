import type { TalkHead, TalkStep } from "#contract/case-talks";

/** What is written about: one case, or the talk as a whole (null). */
export interface About {
  readonly caseNumber: string | null;
  /** Tells its fields from the others on the page. */
  readonly label: string;
}

/** The name of the one of the two who does a step. */
export function nameOfDoer(
  { leader, raadgiver }: Pick<TalkHead, "leader" | "raadgiver">,
  who: TalkStep["who"],
): string {
  return who === "leder" ? leader.name : raadgiver.name;
}

/** The talk that a step was agreed in: what a former leader took upon them is not the next one's. */
export function talkOfStep<Talk extends Pick<TalkHead, "id">>(
  { talkId }: Pick<TalkStep, "talkId">,
  talks: readonly Talk[],
): Talk | undefined {
  return talks.find(({ id }) => id === talkId);
}
